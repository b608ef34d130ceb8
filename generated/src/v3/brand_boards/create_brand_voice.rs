//! `create-brand-voice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BrandVoice, NewBrandVoice};
use crate::LocationId;

/// Creates a brand voice from answers, a website or a description.
///
/// Created by
/// [`BrandBoards::create_brand_voice`](super::BrandBoards::create_brand_voice).
///
/// `POST /brand-boards/locations/{locationId}/brand-voices`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateBrandVoice = Request<CreateBrandVoiceParams>;

/// The parameters of [`CreateBrandVoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBrandVoiceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A brand voice to create, from answers, a website or a description.
    pub body: NewBrandVoice,
}

impl CreateBrandVoiceParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewBrandVoice) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateBrandVoiceParams {
    type Output = BrandVoice;
    type Whole = BrandVoice;
    type Error = CreateBrandVoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-brand-voice",
        name: "create_brand_voice",
        summary: "Creates a brand voice from answers, a website or a description.",
        deprecated: None,
        method: Method::POST,
        path: "/brand-boards/locations/{locationId}/brand-voices",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 404, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateBrandVoice`].
pub type CreateBrandVoiceError = super::errors::BrandError;
