//! `get-account`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{AccountList, AccountListResponse};
use crate::LocationId;

/// Lists the accounts connected to a location and the groups they are in.
///
/// Created by [`SocialPlanner::list_accounts`](super::SocialPlanner::list_accounts).
///
/// Returns [`AccountList`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AccountListResponse`], in a `Response`.
///
/// `GET /social-media-posting/{locationId}/accounts`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListAccounts = Request<ListAccountsParams>;

/// The parameters of [`ListAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListAccountsParams {
    type Output = AccountList;
    type Whole = AccountListResponse;
    type Error = ListAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-account",
        name: "list_accounts",
        summary: "Lists the accounts connected to a location and the groups they are in.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/{locationId}/accounts",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/account.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-account",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<AccountList, DecodeError> {
        response
            .payload(&[&["results"]], |envelope: AccountListResponse| envelope.results)
    }
}

/// Errors of [`ListAccounts`].
pub type ListAccountsError = super::errors::SocialPlannerError;
