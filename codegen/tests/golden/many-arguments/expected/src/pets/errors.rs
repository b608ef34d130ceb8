//! Errors that several operations of the Pets API document alike.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The errors that 2 operations document alike.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum PetsError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for PetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
