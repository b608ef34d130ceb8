//! Error enums that several operations of the Pets API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The documented errors of [`FindPets`](super::operations::FindPets) and
/// [`CreatePet`](super::operations::CreatePet).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum PetError {
    /// `400 Bad Request`.
    BadRequest,
    /// `404 Not Found`.
    NotFound,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for PetError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            404 => Self::NotFound,
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`ListVisits`](super::operations::ListVisits) and
/// [`CancelVisits`](super::operations::CancelVisits).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum VisitError {
    /// `400 Bad Request`.
    BadRequest,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for VisitError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            _ => Self::Undocumented,
        }
    }
}
