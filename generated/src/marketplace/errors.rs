//! Error enums that several operations of the Marketplace API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use super::ChargeNotFoundErrorBody;
use crate::common::UnprocessableErrorBody;

/// The documented errors of [`GetInstaller`](super::operations::GetInstaller) and
/// [`GetRebillingConfig`](super::operations::GetRebillingConfig).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum MarketplaceError {
    /// `400 Bad Request`.
    BadRequest,
    /// `403 Forbidden`.
    Forbidden,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for MarketplaceError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            403 => Self::Forbidden,
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`GetCharge`](super::operations::GetCharge) and
/// [`DeleteCharge`](super::operations::DeleteCharge).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ChargeError {
    /// `404 Not Found`.
    ///
    /// Example: `{"message":"Charge not found","statusCode":404}`.
    NotFound(ChargeNotFoundErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ChargeError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`ListCharges`](super::operations::ListCharges) and
/// [`CheckWalletFunds`](super::operations::CheckWalletFunds).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListChargesError {
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListChargesError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
