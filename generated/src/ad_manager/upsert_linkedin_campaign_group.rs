//! `li-upsert-campaign-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::LinkedinCampaignGroupUpsert;

/// Creates a LinkedIn campaign group, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::upsert_linkedin_campaign_group`](super::AdManager::upsert_linkedin_campaign_group).
///
/// `PUT /ad-publishing/linkedin/ads`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertLinkedinCampaignGroup = Request<UpsertLinkedinCampaignGroupParams>;

/// The parameters of [`UpsertLinkedinCampaignGroup`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertLinkedinCampaignGroupParams {
    /// A LinkedIn campaign group to create or change, with its campaigns and their ads.
    pub body: LinkedinCampaignGroupUpsert,
}

impl UpsertLinkedinCampaignGroupParams {
    /// Creates the parameters.
    pub fn new(body: LinkedinCampaignGroupUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertLinkedinCampaignGroupParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertLinkedinCampaignGroupError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-upsert-campaign-group",
        name: "upsert_linkedin_campaign_group",
        summary: "Creates a LinkedIn campaign group, or changes it if the body has an id.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/linkedin/ads",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-upsert-campaign-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertLinkedinCampaignGroup`].
pub type UpsertLinkedinCampaignGroupError = super::errors::AdManagerError;
