//! `fb-duplicate-ad`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

/// Copies a Facebook ad.
///
/// Created by
/// [`AdPublishing::duplicate_facebook_ad`](super::AdPublishing::duplicate_facebook_ad).
///
/// `POST /ad-publishing/facebook/ads/{adId}/duplicate`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DuplicateFacebookAd = Request<DuplicateFacebookAdParams>;

/// The parameters of [`DuplicateFacebookAd`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DuplicateFacebookAdParams {
    /// Id of the ad in HighLevel.
    ///
    /// Example: `672c0f9e1a8b5d4c36f7e902`.
    pub ad_id: String,
}

impl DuplicateFacebookAdParams {
    /// Creates the parameters.
    pub fn new(ad_id: impl Into<String>) -> Self {
        Self { ad_id: ad_id.into() }
    }
}

impl Operation for DuplicateFacebookAdParams {
    type Output = Value;
    type Whole = Value;
    type Error = DuplicateFacebookAdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-duplicate-ad",
        name: "duplicate_facebook_ad",
        summary: "Copies a Facebook ad.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/ads/{adId}/duplicate",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-ad",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
    }
}

/// Errors of [`DuplicateFacebookAd`].
pub type DuplicateFacebookAdError = super::errors::AdPublishingError;
