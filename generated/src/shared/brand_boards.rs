//! What the versions of the Brand Boards API have in common.

use highlevel_runtime::{Decode, Node};

/// The documented schema `InvalidLocationDTO`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationForbidden {
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// The property `message`.
    pub message: Option<String>,
}

impl Decode for LocationForbidden {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationForbidden")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for LocationForbidden {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

/// The documented schema `NotFoundDTO`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `error`.
    pub error: Option<String>,
}

impl Decode for NotFound {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotFound")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for NotFound {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    LocationForbidden, NotFound,
}
