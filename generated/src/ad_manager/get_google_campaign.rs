//! `google-get-campaign-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns one Google campaign.
///
/// Created by
/// [`AdManager::get_google_campaign`](super::AdManager::get_google_campaign).
///
/// `GET /ad-publishing/google/ads/{adId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetGoogleCampaign = Request<GetGoogleCampaignParams>;

/// The parameters of [`GetGoogleCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGoogleCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign in HighLevel.
    ///
    /// Example: `65d0e7b3f49c2a81d65e0f37`.
    pub ad_id: String,
}

impl GetGoogleCampaignParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, ad_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
        }
    }
}

impl Operation for GetGoogleCampaignParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetGoogleCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-campaign-by-id",
        name: "get_google_campaign",
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

/// Errors of [`GetGoogleCampaign`].
pub type GetGoogleCampaignError = super::errors::AdManagerError;
