//! What the versions of the Common API have in common.

use highlevel_runtime::{Decode, Node};

/// The body of a 400.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequest {
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// What was wrong, in one sentence.
    pub message: Option<String>,
}

impl Decode for BadRequest {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequest")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for BadRequest {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

/// The body of a 401.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unauthorized {
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// What was wrong, in one sentence.
    pub message: Option<String>,
    /// The reason phrase of the status.
    pub error: Option<String>,
}

impl Decode for Unauthorized {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Unauthorized")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Unauthorized {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

/// The body of a 422.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unprocessable {
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// What was wrong, one entry for each complaint.
    pub message: Vec<String>,
    /// The reason phrase of the status.
    pub error: Option<String>,
}

impl Decode for Unprocessable {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Unprocessable")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.list("message"),
            error: object.optional("error"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Unprocessable {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    BadRequest, Unauthorized, Unprocessable,
}
