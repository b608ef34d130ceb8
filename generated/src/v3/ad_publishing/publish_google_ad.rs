//! `google-publish-ad`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

/// Publishes a Google ad, so that it runs.
///
/// Created by
/// [`AdPublishing::publish_google_ad`](super::AdPublishing::publish_google_ad).
///
/// `POST /ad-publishing/google/ads/{adId}/publish`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type PublishGoogleAd = Request<PublishGoogleAdParams>;

/// The parameters of [`PublishGoogleAd`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PublishGoogleAdParams {
    /// Id of the ad or campaign to publish; HighLevel does not document which of them it
    /// identifies.
    ///
    /// Example: `65d0e7b3f49c2a81d65e0f37`.
    pub ad_id: String,
}

impl PublishGoogleAdParams {
    /// Creates the parameters.
    pub fn new(ad_id: impl Into<String>) -> Self {
        Self { ad_id: ad_id.into() }
    }
}

impl Operation for PublishGoogleAdParams {
    type Output = ();
    type Whole = ();
    type Error = PublishGoogleAdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-publish-ad",
        name: "publish_google_ad",
        summary: "Publishes a Google ad, so that it runs.",
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

/// Errors of [`PublishGoogleAd`].
pub type PublishGoogleAdError = super::errors::AdPublishingError;
