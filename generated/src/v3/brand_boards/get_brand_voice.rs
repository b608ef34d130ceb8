//! `get-brand-voice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::BrandVoice;
use crate::LocationId;

/// Returns a brand voice.
///
/// Created by [`BrandBoards::get_brand_voice`](super::BrandBoards::get_brand_voice).
///
/// `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetBrandVoice = Request<GetBrandVoiceParams>;

/// The parameters of [`GetBrandVoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetBrandVoiceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the brand voice to return.
    ///
    /// Example: `6634f0b8c29d1e7a5f03b4c6`.
    pub brand_voice_id: String,
}

impl GetBrandVoiceParams {
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

impl Operation for GetBrandVoiceParams {
    type Output = BrandVoice;
    type Whole = BrandVoice;
    type Error = GetBrandVoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-brand-voice",
        name: "get_brand_voice",
        summary: "Returns a brand voice.",
        deprecated: None,
        method: Method::GET,
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
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

/// Errors of [`GetBrandVoice`].
pub type GetBrandVoiceError = super::errors::BrandError;
