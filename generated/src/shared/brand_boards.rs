//! Types shared by the versions of the Brand Boards API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The body of a 403 response: the token has no access to the location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvalidLocationErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `403`.
    pub status_code: Option<i64>,
    /// Error message.
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

/// The body of a 404 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotFoundErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// Error message.
    ///
    /// Example: `Not Found`.
    pub message: Option<String>,
    /// Details of the error.
    ///
    /// Example: `The requested resource was not found`.
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
