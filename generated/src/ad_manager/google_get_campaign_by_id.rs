//! `google-get-campaign-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::API;
use crate::LocationId;

/// Returns one Google campaign.
///
/// Created by
/// [`AdManager::google_get_campaign_by_id`](super::AdManager::google_get_campaign_by_id).
///
/// `GET /ad-publishing/google/ads/{adId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleGetCampaignById {
    pub(super) request: Request<GoogleGetCampaignByIdParams>,
}

request_builder! {
    GoogleGetCampaignById, GoogleGetCampaignByIdParams
}

/// The parameters of [`GoogleGetCampaignById`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleGetCampaignByIdParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign in HighLevel.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub ad_id: String,
}

impl GoogleGetCampaignByIdParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, ad_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
        }
    }
}

impl Operation for GoogleGetCampaignByIdParams {
    type Output = Value;
    type Error = GoogleGetCampaignByIdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-get-campaign-by-id",
        name: "google_get_campaign_by_id",
        summary: "Returns one Google campaign.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/ads/{adId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-campaign-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GoogleGetCampaignById`].
pub type GoogleGetCampaignByIdError = AdManagerError;
