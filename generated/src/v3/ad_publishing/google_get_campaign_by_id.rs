//! `google-get-campaign-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdPublishingError;

/// Returns one Google campaign.
///
/// The path calls the id of the campaign `adId`.
///
/// Needs a location's token with the scope `adPublishing.readonly`.
///
/// `GET /ad-publishing/google/ads/{adId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleGetCampaignById {
    request: Request<GoogleGetCampaignByIdParams>,
}

impl GoogleGetCampaignById {
    pub(super) fn new(client: &Client, params: GoogleGetCampaignByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `isDraft`.
    pub fn is_draft(mut self, value: bool) -> Self {
        self.request.params_mut().is_draft = Some(value);
        self
    }
}

request_builder! {
    GoogleGetCampaignById, GoogleGetCampaignByIdParams
}

/// The parameters of [`GoogleGetCampaignById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleGetCampaignByIdParams {
    /// The path parameter `adId`.
    pub ad_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The query parameter `isDraft`.
    pub is_draft: Option<bool>,
}

impl GoogleGetCampaignByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(ad_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            ad_id: ad_id.into(),
            location_id: location_id.into(),
            is_draft: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleGetCampaignByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetCampaignByIdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleGetCampaignByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleGetCampaignByIdParams
}

impl Operation for GoogleGetCampaignByIdParams {
    type Output = Value;
    type Error = GoogleGetCampaignByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-get-campaign-by-id",
        method: Method::GET,
        path: "/ad-publishing/google/ads/{adId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GoogleGetCampaignById`].
pub type GoogleGetCampaignByIdError = AdPublishingError;
