//! `get-facebook-page-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{FacebookPage, FacebookPageListResponse};
use crate::LocationId;

/// Lists the Facebook pages that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_facebook_pages`](super::SocialPlanner::list_facebook_pages).
///
/// Returns a list of [`FacebookPage`]: the field `results.pages` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`FacebookPageListResponse`], in a `Response`.
///
/// `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListFacebookPages = Request<ListFacebookPagesParams>;

/// The parameters of [`ListFacebookPages`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookPagesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
}

impl ListFacebookPagesParams {
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

impl Operation for ListFacebookPagesParams {
    type Output = Vec<FacebookPage>;
    type Whole = FacebookPageListResponse;
    type Error = ListFacebookPagesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-facebook-page-group",
        name: "list_facebook_pages",
        summary: "Lists the Facebook pages that a login gives access to.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-facebook-page-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("accountId", &self.account_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<FacebookPage>, DecodeError> {
        response
            .payload_list(
                &[&["results"], &["pages"]],
                |envelope: FacebookPageListResponse| Some(envelope.results?.pages),
            )
    }
}

/// Errors of [`ListFacebookPages`].
pub type ListFacebookPagesError = super::errors::SocialPlannerError;
