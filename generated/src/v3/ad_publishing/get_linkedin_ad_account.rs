//! `li-get-ad-account-details`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns one LinkedIn ad account.
///
/// Created by
/// [`AdPublishing::get_linkedin_ad_account`](super::AdPublishing::get_linkedin_ad_account).
///
/// `GET /ad-publishing/linkedin/ad-account`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLinkedinAdAccount = Request<GetLinkedinAdAccountParams>;

/// The parameters of [`GetLinkedinAdAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkedinAdAccountParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the LinkedIn ad account, such as `12345678`.
    pub ad_account_id: String,
}

impl GetLinkedinAdAccountParams {
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

impl Operation for GetLinkedinAdAccountParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetLinkedinAdAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-ad-account-details",
        name: "get_linkedin_ad_account",
        summary: "Returns one LinkedIn ad account.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/ad-account",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-account-details",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("adAccountId", &self.ad_account_id);
    }
}

/// Errors of [`GetLinkedinAdAccount`].
pub type GetLinkedinAdAccountError = super::errors::AdPublishingError;
