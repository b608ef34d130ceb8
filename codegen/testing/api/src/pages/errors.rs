//! Error enums that several operations of the Pages API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use super::{Failure, FailureList};

/// The documented errors of [`Exchange`](super::operations::Exchange),
/// [`SetPageExpiry`](super::operations::SetPageExpiry),
/// [`AddLabels`](super::operations::AddLabels) and 3 other operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum PagesError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for PagesError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}

/// The documented errors of [`CreatePage`](super::operations::CreatePage) and
/// [`GetPage`](super::operations::GetPage).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum PageError {
    /// `400 Bad Request`: check the location.
    BadRequest(Failure),
    /// `401 Unauthorized`.
    Unauthorized(Failure),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(FailureList),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for PageError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    #[inline]
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::BadRequest(_) => Some("check the location"),
            _ => None,
        }
    }
}
