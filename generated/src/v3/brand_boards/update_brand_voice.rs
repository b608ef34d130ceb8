//! `update-brand-voice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BrandVoice, BrandVoiceUpdate};
use crate::LocationId;

/// Updates a brand voice.
///
/// Created by
/// [`BrandBoards::update_brand_voice`](super::BrandBoards::update_brand_voice).
///
/// `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateBrandVoice = Request<UpdateBrandVoiceParams>;

/// The parameters of [`UpdateBrandVoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBrandVoiceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the brand voice to update.
    ///
    /// Example: `6634f0b8c29d1e7a5f03b4c6`.
    pub brand_voice_id: String,
    /// Changes to a brand voice.
    pub body: BrandVoiceUpdate,
}

impl UpdateBrandVoiceParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
        body: BrandVoiceUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            brand_voice_id: brand_voice_id.into(),
            body,
        }
    }
}

impl Operation for UpdateBrandVoiceParams {
    type Output = BrandVoice;
    type Whole = BrandVoice;
    type Error = UpdateBrandVoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-brand-voice",
        name: "update_brand_voice",
        summary: "Updates a brand voice.",
        deprecated: None,
        method: Method::PATCH,
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
        is_idempotent: false,
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
        request.json(&self.body);
    }
}

/// Errors of [`UpdateBrandVoice`].
pub type UpdateBrandVoiceError = super::errors::BrandError;
