//! `fb-delete-adset`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Deletes a Facebook ad set.
///
/// Created by
/// [`AdManager::delete_facebook_ad_set`](super::AdManager::delete_facebook_ad_set).
///
/// `DELETE /ad-publishing/facebook/adsets/{adsetId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteFacebookAdSet = Request<DeleteFacebookAdSetParams>;

/// The parameters of [`DeleteFacebookAdSet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFacebookAdSetParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the ad set to delete.
    ///
    /// Example: `66f2a1c09b3e4d7815ac2f60`.
    pub adset_id: String,
}

impl DeleteFacebookAdSetParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, adset_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            adset_id: adset_id.into(),
        }
    }
}

impl Operation for DeleteFacebookAdSetParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFacebookAdSetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-delete-adset",
        name: "delete_facebook_ad_set",
        summary: "Deletes a Facebook ad set.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/adsets/{adsetId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-adset",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adsetId", &self.adset_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`DeleteFacebookAdSet`].
pub type DeleteFacebookAdSetError = super::errors::AdManagerError;
