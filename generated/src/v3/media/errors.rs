//! Error enums that several operations of the Media API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The documented errors of
/// [`BulkDeleteMediaObjects`](super::operations::BulkDeleteMediaObjects),
/// [`CreateMediaFolder`](super::operations::CreateMediaFolder),
/// [`BulkUpdateMediaObjects`](super::operations::BulkUpdateMediaObjects) and 3 other
/// operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum MediaError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for MediaError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
