//! Errors that several operations of the Media API document identically.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// Errors that 6 operations document identically.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum MediaError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for MediaError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
