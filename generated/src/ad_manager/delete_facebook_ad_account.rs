//! `fb-delete-ad-account`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Disconnects a Facebook ad account from a location.
///
/// Created by
/// [`AdManager::delete_facebook_ad_account`](super::AdManager::delete_facebook_ad_account).
///
/// `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteFacebookAdAccount = Request<DeleteFacebookAdAccountParams>;

/// The parameters of [`DeleteFacebookAdAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFacebookAdAccountParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Facebook ad account, such as `act_123456789`.
    pub ad_account_id: String,
}

impl DeleteFacebookAdAccountParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            ad_account_id: ad_account_id.into(),
        }
    }
}

impl Operation for DeleteFacebookAdAccountParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFacebookAdAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-delete-ad-account",
        name: "delete_facebook_ad_account",
        summary: "Disconnects a Facebook ad account from a location.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-ad-account",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adAccountId", &self.ad_account_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`DeleteFacebookAdAccount`].
pub type DeleteFacebookAdAccountError = super::errors::AdManagerError;
