//! `google-upsert-campaign`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, GoogleCampaign};

/// Creates a Google campaign with its ad groups and ads, or changes it.
///
/// Created by
/// [`AdPublishing::google_upsert_campaign`](super::AdPublishing::google_upsert_campaign).
///
/// `PUT /ad-publishing/google/ads`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleUpsertCampaign {
    pub(super) request: Request<GoogleUpsertCampaignParams>,
}

request_builder! {
    GoogleUpsertCampaign, GoogleUpsertCampaignParams
}

/// The parameters of [`GoogleUpsertCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleUpsertCampaignParams {
    /// The request body.
    pub body: GoogleCampaign,
}

impl GoogleUpsertCampaignParams {
    /// Creates the parameters.
    pub fn new(body: GoogleCampaign) -> Self {
        Self { body }
    }
}

impl Operation for GoogleUpsertCampaignParams {
    type Output = Value;
    type Error = GoogleUpsertCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-upsert-campaign",
        name: "google_upsert_campaign",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`GoogleUpsertCampaign`].
pub type GoogleUpsertCampaignError = AdPublishingError;
