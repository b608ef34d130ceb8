//! `google-get-ad-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::IntegrationType;
use crate::LocationId;

/// Lists the Google Ads accounts that a location's Google login can access.
///
/// Created by
/// [`AdManager::list_google_ad_accounts`](super::AdManager::list_google_ad_accounts).
///
/// `GET /ad-publishing/google/ad-accounts`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleAdAccounts {
    pub(super) request: Request<ListGoogleAdAccountsParams>,
}

impl ListGoogleAdAccounts {
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub fn integration(mut self, value: impl IntoOptional<IntegrationType>) -> Self {
        self.request.params_mut().integration = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleAdAccounts, ListGoogleAdAccountsParams
}

/// The parameters of [`ListGoogleAdAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleAdAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: Option<IntegrationType>,
}

impl ListGoogleAdAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            integration: None,
        }
    }
}

impl Operation for ListGoogleAdAccountsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleAdAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-ad-accounts",
        name: "list_google_ad_accounts",
        summary: "Lists the Google Ads accounts that a location's Google login can access.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/ad-accounts",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-accounts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.integration);
    }
}

/// Errors of [`ListGoogleAdAccounts`].
pub type ListGoogleAdAccountsError = super::errors::AdManagerError;
