//! Errors that several operations of the Phone System API document alike.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The errors that 4 operations document alike.
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
