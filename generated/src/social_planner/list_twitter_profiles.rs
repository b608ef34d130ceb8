//! `get-twitter-profile`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{TwitterProfile, TwitterProfileListResponse};
use crate::LocationId;

/// Lists the X (Twitter) profile that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_twitter_profiles`](super::SocialPlanner::list_twitter_profiles).
///
/// Returns a list of [`TwitterProfile`]: the field `results.profile` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TwitterProfileListResponse`], in a `Response`.
///
/// `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListTwitterProfiles = Request<ListTwitterProfilesParams>;

/// The parameters of [`ListTwitterProfiles`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTwitterProfilesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
}

impl ListTwitterProfilesParams {
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

impl Operation for ListTwitterProfilesParams {
    type Output = Vec<TwitterProfile>;
    type Whole = TwitterProfileListResponse;
    type Error = ListTwitterProfilesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-twitter-profile",
        name: "list_twitter_profiles",
        summary: "Lists the X (Twitter) profile that a login gives access to.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::GET,
        path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-twitter-profile",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("accountId", &self.account_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<TwitterProfile>, DecodeError> {
        response
            .payload_list(
                &[&["results"], &["profile"]],
                |envelope: TwitterProfileListResponse| Some(envelope.results?.profile),
            )
    }
}

/// Errors of [`ListTwitterProfiles`].
pub type ListTwitterProfilesError = super::errors::SocialPlannerError;
