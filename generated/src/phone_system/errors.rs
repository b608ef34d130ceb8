//! Error enums that several operations of the Phone System API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use super::BadPhoneRequestErrorBody;
use crate::common::UnauthorizedErrorBody;

/// The documented errors of
/// [`ListAvailableNumbers`](super::operations::ListAvailableNumbers) and
/// [`PurchasePhoneNumber`](super::operations::PurchasePhoneNumber).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum NumberError {
    /// `400 Bad Request`.
    BadRequest(BadPhoneRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `500 Internal Server Error`.
    InternalServerError,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for NumberError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            500 => Self::InternalServerError,
            _ => Self::Undocumented,
        }
    }
}
