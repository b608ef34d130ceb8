//! `get-oauth-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{LoginPlatform, OauthAccountList, OauthAccountListResponse};
use crate::LocationId;

/// Lists the pages, profiles, channels or locations that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_oauth_accounts`](super::SocialPlanner::list_oauth_accounts).
///
/// Returns [`OauthAccountList`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`OauthAccountListResponse`], in a `Response`.
///
/// `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListOauthAccounts {
    pub(super) request: Request<ListOauthAccountsParams>,
}

impl ListOauthAccounts {
    /// Text that the name contains.
    ///
    /// Example: `My Business Page`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }
}

request_builder! {
    ListOauthAccounts, ListOauthAccountsParams
}

/// The parameters of [`ListOauthAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListOauthAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Social network of the login; the same for `start_oauth`, `list_oauth_accounts` and
    /// `attach_oauth_account`.
    pub platform: LoginPlatform,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
    /// Text that the name contains.
    ///
    /// Example: `My Business Page`.
    pub search: Option<String>,
}

impl ListOauthAccountsParams {
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

impl Operation for ListOauthAccountsParams {
    type Output = OauthAccountList;
    type Whole = OauthAccountListResponse;
    type Error = ListOauthAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-oauth-accounts",
        name: "list_oauth_accounts",
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
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("platform", &self.platform);
        request.path("accountId", &self.account_id);
        request.query("search", &self.search);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<OauthAccountList, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: OauthAccountListResponse| envelope.results,
            )
    }
}

/// Errors of [`ListOauthAccounts`].
pub type ListOauthAccountsError = super::errors::SocialPlannerError;
