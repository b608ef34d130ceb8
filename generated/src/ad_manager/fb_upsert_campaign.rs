//! `fb-upsert-campaign`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::{API, FacebookCampaign};

/// Creates a Facebook campaign, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::fb_upsert_campaign`](super::AdManager::fb_upsert_campaign).
///
/// `PUT /ad-publishing/facebook/campaigns`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbUpsertCampaign {
    pub(super) request: Request<FbUpsertCampaignParams>,
}

request_builder! {
    FbUpsertCampaign, FbUpsertCampaignParams
}

/// The parameters of [`FbUpsertCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbUpsertCampaignParams {
    /// The request body.
    pub body: FacebookCampaign,
}

impl FbUpsertCampaignParams {
    /// Creates the parameters.
    pub fn new(body: FacebookCampaign) -> Self {
        Self { body }
    }
}

impl Operation for FbUpsertCampaignParams {
    type Output = Value;
    type Error = FbUpsertCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-upsert-campaign",
        name: "fb_upsert_campaign",
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

/// Errors of [`FbUpsertCampaign`].
pub type FbUpsertCampaignError = AdManagerError;
