//! `li-get-ad-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Lists the ad accounts that a location's LinkedIn login can access.
///
/// Created by
/// [`AdManager::list_linkedin_ad_accounts`](super::AdManager::list_linkedin_ad_accounts).
///
/// `GET /ad-publishing/linkedin/ad-accounts`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListLinkedinAdAccounts = Request<ListLinkedinAdAccountsParams>;

/// The parameters of [`ListLinkedinAdAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinkedinAdAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
}

impl ListLinkedinAdAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListLinkedinAdAccountsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListLinkedinAdAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-ad-accounts",
        name: "list_linkedin_ad_accounts",
        summary: "Lists the ad accounts that a location's LinkedIn login can access.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/ad-accounts",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-accounts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`ListLinkedinAdAccounts`].
pub type ListLinkedinAdAccountsError = super::errors::AdManagerError;
