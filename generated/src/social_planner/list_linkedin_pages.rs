//! `get-linkedin-page-profile`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{LinkedinAccountListResponse, LinkedinAccounts};
use crate::LocationId;

/// Lists the LinkedIn pages and profiles that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_linkedin_pages`](super::SocialPlanner::list_linkedin_pages).
///
/// Returns [`LinkedinAccounts`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LinkedinAccountListResponse`], in a `Response`.
///
/// `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListLinkedinPages = Request<ListLinkedinPagesParams>;

/// The parameters of [`ListLinkedinPages`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinkedinPagesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
}

impl ListLinkedinPagesParams {
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

impl Operation for ListLinkedinPagesParams {
    type Output = LinkedinAccounts;
    type Whole = LinkedinAccountListResponse;
    type Error = ListLinkedinPagesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-linkedin-page-profile",
        name: "list_linkedin_pages",
        summary: "Lists the LinkedIn pages and profiles that a login gives access to.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-linkedin-page-profile",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
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

/// Errors of [`ListLinkedinPages`].
pub type ListLinkedinPagesError = super::errors::SocialPlannerError;
