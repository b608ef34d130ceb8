//! `get-linkedin-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{LinkedinAccountListResponse, LinkedinAccounts};

/// Lists the LinkedIn pages and profiles that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_linkedin_accounts`](super::SocialPlanner::list_linkedin_accounts).
///
/// Returns [`LinkedinAccounts`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LinkedinAccountListResponse`], in a `Response`.
///
/// `GET /social-media-posting/oauth/linkedin/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListLinkedinAccounts = Request<ListLinkedinAccountsParams>;

/// The parameters of [`ListLinkedinAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinkedinAccountsParams {
    /// Account id from the login's `SocialLoginMessage`.
    pub account_id: String,
}

impl ListLinkedinAccountsParams {
    /// Creates the parameters.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl Operation for ListLinkedinAccountsParams {
    type Output = LinkedinAccounts;
    type Whole = LinkedinAccountListResponse;
    type Error = ListLinkedinAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-linkedin-accounts",
        name: "list_linkedin_accounts",
        summary: "Lists the LinkedIn pages and profiles that a login gives access to.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/linkedin/accounts/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("accountId", &self.account_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<LinkedinAccounts, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: LinkedinAccountListResponse| envelope.results,
            )
    }
}

/// Errors of [`ListLinkedinAccounts`].
pub type ListLinkedinAccountsError = super::errors::SocialPlannerError;
