//! Error enums that several operations of the Store API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// The documented errors of
/// [`ListShippingCarriers`](super::operations::ListShippingCarriers),
/// [`CreateShippingCarrier`](super::operations::CreateShippingCarrier),
/// [`GetShippingCarrier`](super::operations::GetShippingCarrier) and 15 other
/// operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum StoreError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for StoreError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
