//! Error enums that several operations of the Accounts API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The documented errors of [`Forbidden`](super::operations::Forbidden),
/// [`OfAny`](super::operations::OfAny), [`OfBoth`](super::operations::OfBoth) and 2
/// other operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum AccountsError {
    /// `401 Unauthorized`.
    Unauthorized,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for AccountsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            401 => Self::Unauthorized,
            _ => Self::Undocumented,
        }
    }
}
