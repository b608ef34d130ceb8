//! `get-instagram-page-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{InstagramAccount, InstagramAccountListResponse};
use crate::LocationId;

/// Lists the professional Instagram accounts that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_instagram_accounts`](super::SocialPlanner::list_instagram_accounts).
///
/// Returns a list of [`InstagramAccount`]: the field `results.accounts` of the
/// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`InstagramAccountListResponse`], in a `Response`.
///
/// `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListInstagramAccounts = Request<ListInstagramAccountsParams>;

/// The parameters of [`ListInstagramAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListInstagramAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
}

impl ListInstagramAccountsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
        }
    }
}

impl Operation for ListInstagramAccountsParams {
    type Output = Vec<InstagramAccount>;
    type Whole = InstagramAccountListResponse;
    type Error = ListInstagramAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-instagram-page-group",
        name: "list_instagram_accounts",
        summary: "Lists the professional Instagram accounts that a login gives access to.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-instagram-page-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("accountId", &self.account_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<InstagramAccount>, DecodeError> {
        response
            .payload_list(
                &[&["results"], &["accounts"]],
                |envelope: InstagramAccountListResponse| Some(envelope.results?.accounts),
            )
    }
}

/// Errors of [`ListInstagramAccounts`].
pub type ListInstagramAccountsError = super::errors::SocialPlannerError;
