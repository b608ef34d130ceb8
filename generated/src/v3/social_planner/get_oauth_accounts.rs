//! `get-oauth-accounts`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::SocialPlannerError;
use super::{API, LoginPlatform, OauthAccountsResponse};
use crate::LocationId;

/// Lists the pages, profiles, channels or locations that a login gives access to.
///
/// Created by
/// [`SocialPlanner::get_oauth_accounts`](super::SocialPlanner::get_oauth_accounts).
///
/// `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetOauthAccounts {
    pub(super) request: Request<GetOauthAccountsParams>,
}

impl GetOauthAccounts {
    /// Sets the query parameter `search`.
    ///
    /// Text that the name contains.
    ///
    /// Example: `My Business Page`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }
}

request_builder! {
    GetOauthAccounts, GetOauthAccountsParams
}

/// The parameters of [`GetOauthAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetOauthAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe2`.
    pub location_id: LocationId,
    /// The platform of the login, the same in all three steps.
    pub platform: LoginPlatform,
    /// Id of the login, which the message read by `SocialLoginMessage` has as the account
    /// id.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub account_id: String,
    /// Text that the name contains.
    ///
    /// Example: `My Business Page`.
    pub search: Option<String>,
}

impl GetOauthAccountsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        platform: LoginPlatform,
        account_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            platform,
            account_id: account_id.into(),
            search: None,
        }
    }
}

impl Operation for GetOauthAccountsParams {
    type Output = OauthAccountsResponse;
    type Error = GetOauthAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-oauth-accounts",
        name: "get_oauth_accounts",
        summary: "Lists the pages, profiles, channels or locations that a login gives access to.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("platform", &self.platform);
        request.path("accountId", &self.account_id);
        request.query("search", &self.search);
    }
}

/// Errors of [`GetOauthAccounts`].
pub type GetOauthAccountsError = SocialPlannerError;
