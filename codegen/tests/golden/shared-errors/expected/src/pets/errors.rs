//! Errors that several operations of the Pets API document identically.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The documented errors of 2 operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum PetsError {
    /// `400 Bad Request`.
    BadRequest,
    /// `404 Not Found`.
    NotFound,
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for PetsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            404 => Self::NotFound,
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of 2 operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum VisitsError {
    /// `400 Bad Request`.
    BadRequest,
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for VisitsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            _ => Self::Undocumented,
        }
    }
}
