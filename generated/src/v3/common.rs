//! Types shared by several APIs of version 3.

#[cfg(feature = "serde")]
mod json;

pub use crate::shared::common::{BadRequest, Unauthorized, Unprocessable};

use highlevel_runtime::{Decode, Extra, Node, impl_default};

/// The body of a 403.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Forbidden {
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

impl Decode for Forbidden {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Forbidden")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The body of a 404.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotFound {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// Error message.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NotFound {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotFound")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

impl_default! {
    Forbidden, NotFound,
}
