//! `li-delete-ad-account`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Disconnects a LinkedIn ad account from a location.
///
/// Created by
/// [`AdManager::delete_linkedin_ad_account`](super::AdManager::delete_linkedin_ad_account).
///
/// `DELETE /ad-publishing/linkedin/ad-account`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteLinkedinAdAccount = Request<DeleteLinkedinAdAccountParams>;

/// The parameters of [`DeleteLinkedinAdAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteLinkedinAdAccountParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the LinkedIn ad account, such as `12345678`.
    pub ad_account_id: String,
}

impl DeleteLinkedinAdAccountParams {
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

impl Operation for DeleteLinkedinAdAccountParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteLinkedinAdAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-delete-ad-account",
        name: "delete_linkedin_ad_account",
        summary: "Disconnects a LinkedIn ad account from a location.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/linkedin/ad-account",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-delete-ad-account",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("adAccountId", &self.ad_account_id);
    }
}

/// Errors of [`DeleteLinkedinAdAccount`].
pub type DeleteLinkedinAdAccountError = super::errors::AdManagerError;
