//! `fb-get-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns a Facebook campaign, on request with its ad sets and ads.
///
/// Created by
/// [`AdManager::get_facebook_campaign`](super::AdManager::get_facebook_campaign).
///
/// `GET /ad-publishing/facebook/campaign/{campaignId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetFacebookCampaign {
    pub(super) request: Request<GetFacebookCampaignParams>,
}

impl GetFacebookCampaign {
    /// Parts to return with the campaign: `adsets`, `ads`.
    pub fn fields(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().fields = value.into_optional();
        self
    }

    /// Source of the campaign's data, such as `facebook`.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    GetFacebookCampaign, GetFacebookCampaignParams
}

/// The parameters of [`GetFacebookCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetFacebookCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign to return.
    ///
    /// Example: `120208142050850608`.
    pub campaign_id: String,
    /// Parts to return with the campaign: `adsets`, `ads`.
    pub fields: Option<Vec<String>>,
    /// Source of the campaign's data, such as `facebook`.
    pub source: Option<String>,
}

impl GetFacebookCampaignParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
            fields: None,
            source: None,
        }
    }
}

impl Operation for GetFacebookCampaignParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetFacebookCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-campaign",
        name: "get_facebook_campaign",
        summary: "Returns a Facebook campaign, on request with its ad sets and ads.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/campaign/{campaignId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.query("locationId", &self.location_id);
        request.query_joined("fields", &self.fields, ',');
        request.query("source", &self.source);
    }
}

/// Errors of [`GetFacebookCampaign`].
pub type GetFacebookCampaignError = super::errors::AdManagerError;
