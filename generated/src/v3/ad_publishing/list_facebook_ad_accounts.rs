//! `fb-get-ad-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::IntegrationType;
use crate::LocationId;

/// Lists the ad accounts that a location's Facebook login can access.
///
/// Created by
/// [`AdPublishing::list_facebook_ad_accounts`](super::AdPublishing::list_facebook_ad_accounts).
///
/// `GET /ad-publishing/facebook/ad-accounts`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookAdAccounts {
    pub(super) request: Request<ListFacebookAdAccountsParams>,
}

impl ListFacebookAdAccounts {
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub fn integration(mut self, value: impl IntoOptional<IntegrationType>) -> Self {
        self.request.params_mut().integration = value.into_optional();
        self
    }

    /// Cursor from the previous page.
    ///
    /// Example: `cursor_abc`.
    pub fn next(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().next = value.into_optional();
        self
    }

    /// Whether to return everything at once instead of a page.
    ///
    /// Example: `true`.
    pub fn fetch_all(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().fetch_all = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `25`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookAdAccounts, ListFacebookAdAccountsParams
}

/// The parameters of [`ListFacebookAdAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookAdAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: Option<IntegrationType>,
    /// Cursor from the previous page.
    ///
    /// Example: `cursor_abc`.
    pub next: Option<String>,
    /// Whether to return everything at once instead of a page.
    ///
    /// Example: `true`.
    pub fetch_all: Option<bool>,
    /// Maximum number of entries to return.
    ///
    /// Example: `25`.
    pub limit: Option<i64>,
}

impl ListFacebookAdAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            integration: None,
            next: None,
            fetch_all: None,
            limit: None,
        }
    }
}

impl Operation for ListFacebookAdAccountsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookAdAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-ad-accounts",
        name: "list_facebook_ad_accounts",
        summary: "Lists the ad accounts that a location's Facebook login can access.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/ad-accounts",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-ad-accounts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.integration);
        request.query("next", &self.next);
        request.query("fetchAll", &self.fetch_all);
        request.query("limit", &self.limit);
    }
}

/// Errors of [`ListFacebookAdAccounts`].
pub type ListFacebookAdAccountsError = super::errors::AdPublishingError;
