//! `fb-get-instagram-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::IntegrationType;
use crate::LocationId;

/// Lists the Instagram accounts of a Facebook page.
///
/// Created by
/// [`AdPublishing::list_facebook_instagram_accounts`](super::AdPublishing::list_facebook_instagram_accounts).
///
/// `GET /ad-publishing/facebook/page/{pageId}/instagram`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookInstagramAccounts {
    pub(super) request: Request<ListFacebookInstagramAccountsParams>,
}

impl ListFacebookInstagramAccounts {
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub fn integration(mut self, value: impl IntoOptional<IntegrationType>) -> Self {
        self.request.params_mut().integration = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookInstagramAccounts, ListFacebookInstagramAccountsParams
}

/// The parameters of [`ListFacebookInstagramAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookInstagramAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Facebook page, such as `103456789012345`.
    pub page_id: String,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: Option<IntegrationType>,
}

impl ListFacebookInstagramAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, page_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            page_id: page_id.into(),
            integration: None,
        }
    }
}

impl Operation for ListFacebookInstagramAccountsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookInstagramAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-instagram-accounts",
        name: "list_facebook_instagram_accounts",
        summary: "Lists the Instagram accounts of a Facebook page.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/page/{pageId}/instagram",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-instagram-accounts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("pageId", &self.page_id);
        request.query("locationId", &self.location_id);
        request.query("type", &self.integration);
    }
}

/// Errors of [`ListFacebookInstagramAccounts`].
pub type ListFacebookInstagramAccountsError = super::errors::AdPublishingError;
