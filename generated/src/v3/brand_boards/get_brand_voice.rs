//! `get-brand-voice`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BrandError, BrandVoice};

/// Returns a brand voice.
///
/// Needs a location's token.
///
/// `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetBrandVoice {
    request: Request<GetBrandVoiceParams>,
}

impl GetBrandVoice {
    pub(super) fn new(client: &Client, params: GetBrandVoiceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetBrandVoice, GetBrandVoiceParams
}

/// The parameters of [`GetBrandVoice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBrandVoiceParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `brandVoiceId`.
    pub brand_voice_id: String,
}

impl GetBrandVoiceParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        brand_voice_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            brand_voice_id: brand_voice_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetBrandVoiceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBrandVoiceParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            brand_voice_id: object.required("brandVoiceId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetBrandVoiceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("brandVoiceId", &self.brand_voice_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetBrandVoiceParams
}

impl Operation for GetBrandVoiceParams {
    type Output = BrandVoice;
    type Error = GetBrandVoiceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-brand-voice",
        method: Method::GET,
        path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("brandVoiceId", &self.brand_voice_id);
    }

    fn output(response: &ResponseParts) -> Result<BrandVoice, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetBrandVoice`].
pub type GetBrandVoiceError = BrandError;
