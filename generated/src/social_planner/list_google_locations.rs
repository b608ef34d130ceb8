//! `get-google-locations`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{GoogleAccountLocation, GoogleLocationListResponse};
use crate::LocationId;

/// Lists the Google business locations that a login gives access to.
///
/// Created by
/// [`SocialPlanner::list_google_locations`](super::SocialPlanner::list_google_locations).
///
/// Returns a list of [`GoogleAccountLocation`]: the field `results.locations` of the
/// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`GoogleLocationListResponse`], in a `Response`.
///
/// `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListGoogleLocations = Request<ListGoogleLocationsParams>;

/// The parameters of [`ListGoogleLocations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleLocationsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
}

impl ListGoogleLocationsParams {
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

impl Operation for ListGoogleLocationsParams {
    type Output = Vec<GoogleAccountLocation>;
    type Whole = GoogleLocationListResponse;
    type Error = ListGoogleLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-google-locations",
        name: "list_google_locations",
        summary: "Lists the Google business locations that a login gives access to.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-google-locations",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("accountId", &self.account_id);
    }

    #[inline]
    fn output(
        response: &ResponseParts,
    ) -> Result<Vec<GoogleAccountLocation>, DecodeError> {
        response
            .payload_list(
                &[&["results"], &["locations"]],
                |envelope: GoogleLocationListResponse| Some(envelope.results?.locations),
            )
    }
}

/// Errors of [`ListGoogleLocations`].
pub type ListGoogleLocationsError = super::errors::SocialPlannerError;
