//! `fb-upsert-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::FacebookCampaignUpsert;

/// Creates a Facebook campaign, or changes it if the body has an id.
///
/// Created by
/// [`AdPublishing::upsert_facebook_campaign`](super::AdPublishing::upsert_facebook_campaign).
///
/// `PUT /ad-publishing/facebook/campaigns`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertFacebookCampaign = Request<UpsertFacebookCampaignParams>;

/// The parameters of [`UpsertFacebookCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertFacebookCampaignParams {
    /// A Facebook campaign to create or change.
    pub body: FacebookCampaignUpsert,
}

impl UpsertFacebookCampaignParams {
    /// Creates the parameters.
    pub fn new(body: FacebookCampaignUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertFacebookCampaignParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertFacebookCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-upsert-campaign",
        name: "upsert_facebook_campaign",
        summary: "Creates a Facebook campaign, or changes it if the body has an id.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/campaigns",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertFacebookCampaign`].
pub type UpsertFacebookCampaignError = super::errors::AdPublishingError;
