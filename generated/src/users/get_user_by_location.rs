//! `get-user-by-location`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
    request_builder,
};

use super::{API, LocationUserList};
use crate::LocationId;
use crate::common::{BadRequest, Unauthorized};

/// Lists the users of a location.
///
/// Created by [`Users::get_user_by_location`](super::Users::get_user_by_location).
///
/// `GET /users/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetUserByLocation {
    pub(super) request: Request<GetUserByLocationParams>,
}

request_builder! {
    GetUserByLocation, GetUserByLocationParams
}

/// The parameters of [`GetUserByLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetUserByLocationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `s4BtzHFWmT28mbb85uPa`.
    pub location_id: LocationId,
}

impl GetUserByLocationParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for GetUserByLocationParams {
    type Output = LocationUserList;
    type Error = GetUserByLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-user-by-location",
        name: "get_user_by_location",
        summary: "Lists the users of a location.",
        deprecated: Some(
            "Deprecated: use `search_users` with the location and its company",
        ),
        method: Method::GET,
        path: "/users/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["users.readonly"],
        tokens: &[TokenType::Location, TokenType::Agency],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/get-user-by-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetUserByLocation`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetUserByLocationError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(Unauthorized),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for GetUserByLocationError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
