//! Types shared by the versions of the Common API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

use crate::ConversationId;

/// The body of a 400 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadRequestErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// Error message.
    ///
    /// Example: `Bad Request`.
    pub message: Option<String>,
    /// Code of the error; observed only in responses of `create_conversation`.
    pub canonical_code: Option<String>,
    /// Id of the existing conversation; only if `create_conversation` failed because of
    /// it.
    pub conversation_id: Option<ConversationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadRequestErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequestErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            canonical_code: object.optional("canonicalCode"),
            conversation_id: object.optional("conversationId"),
            extra: object.extra(),
        })
    }
}

/// The body of a 401 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UnauthorizedErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `401`.
    pub status_code: Option<i64>,
    /// Error message.
    ///
    /// Example: `Invalid token: access token is invalid`.
    pub message: Option<String>,
    /// The reason phrase of the status.
    ///
    /// Example: `Unauthorized`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UnauthorizedErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UnauthorizedErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The body of a 422 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UnprocessableErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `422`.
    pub status_code: Option<i64>,
    /// Error messages, one for each problem.
    ///
    /// Example: `["Unprocessable Entity"]`.
    pub message: Vec<String>,
    /// The reason phrase of the status.
    ///
    /// Example: `Unprocessable Entity`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UnprocessableErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UnprocessableErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.list("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    BadRequestErrorBody { status_code, message, canonical_code, conversation_id },
    UnauthorizedErrorBody { status_code, message, error }, UnprocessableErrorBody {
    status_code, message, error },
}

impl_default! {
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
}
