//! Error enums that several operations of the SaaS API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use super::{
    BadRequestErrorBody, InternalServerErrorBody, ResourceNotFoundErrorBody,
    UnauthorizedErrorBody,
};

/// The documented errors of
/// [`ListAgencyPlansLegacy`](super::operations::ListAgencyPlansLegacy),
/// [`BulkDisableSaasLegacy`](super::operations::BulkDisableSaasLegacy),
/// [`BulkEnableSaasLegacy`](super::operations::BulkEnableSaasLegacy) and 8 other
/// operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum SaasError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"statusCode":404}`.
    NotFound(ResourceNotFoundErrorBody),
    /// `500 Internal Server Error`.
    ///
    /// Example: `{"statusCode":500,"message":"Internal Server Error"}`.
    InternalServerError(InternalServerErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for SaasError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of
/// [`GetLocationWalletBalance`](super::operations::GetLocationWalletBalance) and
/// [`AddComplimentaryCredits`](super::operations::AddComplimentaryCredits).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum GetLocationWalletBalanceError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(crate::v3::common::BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(crate::v3::common::UnauthorizedErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"statusCode":404}`.
    NotFound(ResourceNotFoundErrorBody),
    /// `500 Internal Server Error`.
    ///
    /// Example: `{"statusCode":500,"message":"Internal Server Error"}`.
    InternalServerError(InternalServerErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetLocationWalletBalanceError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`ListAgencyPlans`](super::operations::ListAgencyPlans),
/// [`BulkDisableSaas`](super::operations::BulkDisableSaas),
/// [`BulkEnableSaas`](super::operations::BulkEnableSaas) and 8 other operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListAgencyPlansError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListAgencyPlansError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
