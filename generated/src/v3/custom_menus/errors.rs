//! Error enums that several operations of the Custom Menus API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use crate::v3::common::{UnauthorizedErrorBody, UnprocessableErrorBody};

/// The documented errors of [`ListCustomMenus`](super::operations::ListCustomMenus),
/// [`CreateCustomMenu`](super::operations::CreateCustomMenu) and
/// [`GetCustomMenu`](super::operations::GetCustomMenu).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CustomMenuError {
    /// `400 Bad Request`.
    BadRequest,
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    Forbidden,
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CustomMenuError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden,
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`UpdateCustomMenu`](super::operations::UpdateCustomMenu)
/// and [`DeleteCustomMenu`](super::operations::DeleteCustomMenu).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum UpdateCustomMenuError {
    /// `400 Bad Request`.
    BadRequest,
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    Forbidden,
    /// `404 Not Found`.
    NotFound,
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UpdateCustomMenuError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden,
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
