//! `get-tiktok-business-profile`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{TiktokBusinessProfileListResponse, TiktokProfile};
use crate::LocationId;

/// Lists the TikTok business profile that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_tiktok_business_profiles`](super::SocialPlanner::list_tiktok_business_profiles).
///
/// Returns a list of [`TiktokProfile`]: the field `results.profile` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TiktokBusinessProfileListResponse`], in a `Response`.
///
/// `GET
/// /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListTiktokBusinessProfiles = Request<ListTiktokBusinessProfilesParams>;

/// The parameters of [`ListTiktokBusinessProfiles`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTiktokBusinessProfilesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
}

impl ListTiktokBusinessProfilesParams {
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

impl Operation for ListTiktokBusinessProfilesParams {
    type Output = Vec<TiktokProfile>;
    type Whole = TiktokBusinessProfileListResponse;
    type Error = ListTiktokBusinessProfilesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-tiktok-business-profile",
        name: "list_tiktok_business_profiles",
        summary: "Lists the TikTok business profile that a login gives access to.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tiktok-business-profile",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("accountId", &self.account_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<TiktokProfile>, DecodeError> {
        response
            .payload_list(
                &[&["results"], &["profile"]],
                |envelope: TiktokBusinessProfileListResponse| Some(
                    envelope.results?.profile,
                ),
            )
    }
}

/// Errors of [`ListTiktokBusinessProfiles`].
pub type ListTiktokBusinessProfilesError = super::errors::SocialPlannerError;
