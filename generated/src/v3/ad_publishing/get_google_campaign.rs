//! `google-get-campaign-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns one Google campaign.
///
/// Created by
/// [`AdPublishing::get_google_campaign`](super::AdPublishing::get_google_campaign).
///
/// `GET /ad-publishing/google/ads/{adId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetGoogleCampaign {
    pub(super) request: Request<GetGoogleCampaignParams>,
}

impl GetGoogleCampaign {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetGoogleCampaign, GetGoogleCampaignParams
}

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
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetGoogleCampaignParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, ad_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
            is_draft: None,
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
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetGoogleCampaign`].
pub type GetGoogleCampaignError = super::errors::AdPublishingError;
