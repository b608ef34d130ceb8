//! Error enums that several operations of the Phone System API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The documented errors of [`ListNumberPools`](super::operations::ListNumberPools),
/// [`ListActiveNumbers`](super::operations::ListActiveNumbers),
/// [`ListAvailableNumbers`](super::operations::ListAvailableNumbers) and
/// [`PurchasePhoneNumber`](super::operations::PurchasePhoneNumber).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum NumberError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for NumberError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
