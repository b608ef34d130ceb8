//! Types shared by the versions of the Emails API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// Error if the token has no access to the location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvalidLocationErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `403`.
    pub status_code: Option<i64>,
    /// Error message about the missing permission.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvalidLocationErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvalidLocationErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// Error if the requested object does not exist.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotFoundErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// Text of the HTTP status, such as `Not Found`.
    pub message: Option<String>,
    /// Message that describes the error, such as `The requested resource was not found`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NotFoundErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotFoundErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    InvalidLocationErrorBody { status_code, message }, NotFoundErrorBody { status_code,
    message, error },
}

impl_default! {
    InvalidLocationErrorBody, NotFoundErrorBody,
}
