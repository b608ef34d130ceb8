//! `li-get-campaign-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns one LinkedIn campaign group.
///
/// Created by
/// [`AdPublishing::get_linkedin_campaign_group`](super::AdPublishing::get_linkedin_campaign_group).
///
/// `GET /ad-publishing/linkedin/ads/{adId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetLinkedinCampaignGroup {
    pub(super) request: Request<GetLinkedinCampaignGroupParams>,
}

impl GetLinkedinCampaignGroup {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetLinkedinCampaignGroup, GetLinkedinCampaignGroupParams
}

/// The parameters of [`GetLinkedinCampaignGroup`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkedinCampaignGroupParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign group in HighLevel.
    ///
    /// Example: `64b9c3f5a07d2e18c4f6b951`.
    pub ad_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetLinkedinCampaignGroupParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, ad_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for GetLinkedinCampaignGroupParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetLinkedinCampaignGroupError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-campaign-group",
        name: "get_linkedin_campaign_group",
        summary: "Returns one LinkedIn campaign group.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/ads/{adId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-campaign-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetLinkedinCampaignGroup`].
pub type GetLinkedinCampaignGroupError = super::errors::AdPublishingError;
