//! `google-publish-ad`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::API;

/// Sends a Google ad live.
///
/// Created by [`AdManager::google_publish_ad`](super::AdManager::google_publish_ad).
///
/// `POST /ad-publishing/google/ads/{adId}/publish`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GooglePublishAd {
    pub(super) request: Request<GooglePublishAdParams>,
}

request_builder! {
    GooglePublishAd, GooglePublishAdParams
}

/// The parameters of [`GooglePublishAd`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GooglePublishAdParams {
    /// Id of the campaign in HighLevel.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub ad_id: String,
}

impl GooglePublishAdParams {
    /// Creates the parameters.
    pub fn new(ad_id: impl Into<String>) -> Self {
        Self { ad_id: ad_id.into() }
    }
}

impl Operation for GooglePublishAdParams {
    type Output = ();
    type Error = GooglePublishAdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-publish-ad",
        name: "google_publish_ad",
        summary: "Sends a Google ad live.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/google/ads/{adId}/publish",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-publish-ad",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
    }
}

/// Errors of [`GooglePublishAd`].
pub type GooglePublishAdError = AdManagerError;
