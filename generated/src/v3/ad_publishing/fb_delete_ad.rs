//! `fb-delete-ad`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, LocationIdBody};

/// Deletes a Facebook ad.
///
/// Created by [`AdPublishing::fb_delete_ad`](super::AdPublishing::fb_delete_ad).
///
/// `DELETE /ad-publishing/facebook/ads/{adId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbDeleteAd {
    pub(super) request: Request<FbDeleteAdParams>,
}

request_builder! {
    FbDeleteAd, FbDeleteAdParams
}

/// The parameters of [`FbDeleteAd`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbDeleteAdParams {
    /// Id of the ad in HighLevel.
    ///
    /// Example: `507f1f77bcf86cd799439013`.
    pub ad_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbDeleteAdParams {
    /// Creates the parameters.
    pub fn new(ad_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self { ad_id: ad_id.into(), body }
    }
}

impl Operation for FbDeleteAdParams {
    type Output = ();
    type Error = FbDeleteAdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-delete-ad",
        name: "fb_delete_ad",
        summary: "Deletes a Facebook ad.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/ads/{adId}",
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
        request.path("adId", &self.ad_id);
        request.json(&self.body);
    }
}

/// Errors of [`FbDeleteAd`].
pub type FbDeleteAdError = AdPublishingError;
