//! Error enums that several operations of the Forms API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// The documented errors of [`ListForms`](super::operations::ListForms) and
/// [`UploadFormFiles`](super::operations::UploadFormFiles).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum FormObjectError {
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

impl ErrorKind for FormObjectError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
