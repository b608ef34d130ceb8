//! `fb-delete-ad`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Deletes a Facebook ad.
///
/// Created by
/// [`AdManager::delete_facebook_ad`](super::AdManager::delete_facebook_ad).
///
/// `DELETE /ad-publishing/facebook/ads/{adId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteFacebookAd = Request<DeleteFacebookAdParams>;

/// The parameters of [`DeleteFacebookAd`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFacebookAdParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the ad in HighLevel.
    ///
    /// Example: `672c0f9e1a8b5d4c36f7e902`.
    pub ad_id: String,
}

impl DeleteFacebookAdParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, ad_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
        }
    }
}

impl Operation for DeleteFacebookAdParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFacebookAdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-delete-ad",
        name: "delete_facebook_ad",
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
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-ad",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`DeleteFacebookAd`].
pub type DeleteFacebookAdError = super::errors::AdManagerError;
