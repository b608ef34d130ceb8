//! `google-delete-ad-account`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Disconnects a Google Ads account from a location.
///
/// Created by
/// [`AdManager::delete_google_ad_account`](super::AdManager::delete_google_ad_account).
///
/// `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteGoogleAdAccount = Request<DeleteGoogleAdAccountParams>;

/// The parameters of [`DeleteGoogleAdAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteGoogleAdAccountParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Google Ads account.
    ///
    /// Example: `123-456-7890`.
    pub ad_account_id: String,
}

impl DeleteGoogleAdAccountParams {
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

impl Operation for DeleteGoogleAdAccountParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteGoogleAdAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-delete-ad-account",
        name: "delete_google_ad_account",
        summary: "Disconnects a Google Ads account from a location.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/google/ad-accounts/{adAccountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-ad-account",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adAccountId", &self.ad_account_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`DeleteGoogleAdAccount`].
pub type DeleteGoogleAdAccountError = super::errors::AdManagerError;
