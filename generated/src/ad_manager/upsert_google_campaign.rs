//! `google-upsert-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::GoogleCampaignUpsert;

/// Creates a Google campaign with its ad groups and ads, or changes it.
///
/// Created by
/// [`AdManager::upsert_google_campaign`](super::AdManager::upsert_google_campaign).
///
/// `PUT /ad-publishing/google/ads`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertGoogleCampaign = Request<UpsertGoogleCampaignParams>;

/// The parameters of [`UpsertGoogleCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertGoogleCampaignParams {
    /// A Google Ads campaign to create or change, with its ad groups and their ads.
    pub body: GoogleCampaignUpsert,
}

impl UpsertGoogleCampaignParams {
    /// Creates the parameters.
    pub fn new(body: GoogleCampaignUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertGoogleCampaignParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertGoogleCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-upsert-campaign",
        name: "upsert_google_campaign",
        summary: "Creates a Google campaign with its ad groups and ads, or changes it.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/google/ads",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertGoogleCampaign`].
pub type UpsertGoogleCampaignError = super::errors::AdManagerError;
