//! Error enums that several operations of the Conversations API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// The documented errors of
/// [`GetMessageTranscription`](super::operations::GetMessageTranscription),
/// [`DownloadMessageTranscription`](super::operations::DownloadMessageTranscription),
/// [`SendMessage`](super::operations::SendMessage) and 18 other operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ConversationsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ConversationsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of
/// [`CancelScheduledEmailMessage`](super::operations::CancelScheduledEmailMessage)
/// and [`GetEmail`](super::operations::GetEmail).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum EmailError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for EmailError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
