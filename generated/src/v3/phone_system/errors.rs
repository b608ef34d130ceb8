//! Errors that several operations of the Phone System API document identically.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The documented errors of 4 operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum PhoneSystemError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for PhoneSystemError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
