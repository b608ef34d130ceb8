//! Error enums that several operations of the Chat Widget API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use crate::v3::common::{
    BadRequestErrorBody, ForbiddenErrorBody, NotFoundErrorBody, UnauthorizedErrorBody,
    UnprocessableErrorBody,
};

/// The documented errors of [`CloneChatWidget`](super::operations::CloneChatWidget),
/// [`GetChatWidget`](super::operations::GetChatWidget),
/// [`UpdateChatWidget`](super::operations::UpdateChatWidget) and 4 other operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum WidgetError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    ///
    /// Example: `{"statusCode":403,"error":"Forbidden"}`.
    Forbidden(ForbiddenErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"statusCode":404}`.
    NotFound(NotFoundErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for WidgetError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
