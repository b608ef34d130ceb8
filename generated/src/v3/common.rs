//! Types shared by several APIs of version 3.

#[cfg(feature = "serde")]
mod json;

pub use crate::shared::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The body of a 403 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ForbiddenErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `403`.
    pub status_code: Option<i64>,
    /// Error message.
    pub message: Option<String>,
    /// The reason phrase of the status.
    ///
    /// Example: `Forbidden`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ForbiddenErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ForbiddenErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
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
    pub message: Option<String>,
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
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    ForbiddenErrorBody { status_code, message, error }, NotFoundErrorBody { status_code,
    message },
}

impl_default! {
    ForbiddenErrorBody, NotFoundErrorBody,
}
