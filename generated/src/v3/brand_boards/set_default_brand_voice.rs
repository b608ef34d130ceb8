//! `set-default-brand-voice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{InvalidLocationErrorBody, NotFoundErrorBody, SetDefaultBrandVoiceResponse};
use crate::LocationId;
use crate::v3::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Makes a brand voice the default of its location.
///
/// Created by
/// [`BrandBoards::set_default_brand_voice`](super::BrandBoards::set_default_brand_voice).
///
/// `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SetDefaultBrandVoice = Request<SetDefaultBrandVoiceParams>;

/// The parameters of [`SetDefaultBrandVoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetDefaultBrandVoiceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the brand voice that becomes the default.
    ///
    /// Example: `6634f0b8c29d1e7a5f03b4c6`.
    pub brand_voice_id: String,
}

impl SetDefaultBrandVoiceParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            brand_voice_id: brand_voice_id.into(),
        }
    }
}

impl Operation for SetDefaultBrandVoiceParams {
    type Output = SetDefaultBrandVoiceResponse;
    type Whole = SetDefaultBrandVoiceResponse;
    type Error = SetDefaultBrandVoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "set-default-brand-voice",
        name: "set_default_brand_voice",
        summary: "Makes a brand voice the default of its location.",
        deprecated: None,
        method: Method::POST,
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("brandVoiceId", &self.brand_voice_id);
    }
}

/// Errors of [`SetDefaultBrandVoice`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum SetDefaultBrandVoiceError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    ///
    /// Example: `{"statusCode":403}`.
    Forbidden(InvalidLocationErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"statusCode":404,"message":"Not Found","error":"The requested resource
    /// was not found"}`.
    NotFound(NotFoundErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for SetDefaultBrandVoiceError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
