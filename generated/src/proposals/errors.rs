//! Error enums that several operations of the Proposals API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use super::BadRequestErrorBody;

/// The documented errors of [`ListDocuments`](super::operations::ListDocuments),
/// [`SendDocument`](super::operations::SendDocument),
/// [`ListTemplates`](super::operations::ListTemplates) and
/// [`SendTemplate`](super::operations::SendTemplate).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ProposalsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ProposalsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
