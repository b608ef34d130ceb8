//! Error enums that several operations of the Funnels API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use crate::common::UnprocessableErrorBody;

/// The documented errors of [`ListFunnels`](super::operations::ListFunnels),
/// [`ListPages`](super::operations::ListPages) and
/// [`CountPages`](super::operations::CountPages).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum FunnelsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for FunnelsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}

/// The documented errors of [`CreateRedirect`](super::operations::CreateRedirect) and
/// [`UpdateRedirect`](super::operations::UpdateRedirect).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum RedirectError {
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for RedirectError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`ListRedirects`](super::operations::ListRedirects) and
/// [`DeleteRedirect`](super::operations::DeleteRedirect).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListRedirectsError {
    /// `422 Unprocessable Entity`.
    UnprocessableEntity,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListRedirectsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            422 => Self::UnprocessableEntity,
            _ => Self::Undocumented,
        }
    }
}
