//! Types that several APIs of version 3 share.

pub use crate::shared::common::{BadRequest, Unauthorized, Unprocessable};

use highlevel_runtime::{Decode, Node};

/// The body of a 403.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Forbidden {
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// What was wrong, in one sentence.
    pub message: Option<String>,
    /// The reason phrase of the status.
    pub error: Option<String>,
}

impl Decode for Forbidden {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Forbidden")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Forbidden {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

/// The body of a 404.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// What was wrong, in one sentence.
    pub message: Option<String>,
}

impl Decode for NotFound {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotFound")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for NotFound {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Forbidden, NotFound,
}
