//! `get-user-by-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{LocationUserList, User};
use crate::LocationId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Lists the users of a location.
///
/// Created by [`Users::list_users`](super::Users::list_users).
///
/// Returns a list of [`User`]: the field `users` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LocationUserList`], in a `Response`.
///
/// `GET /users/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListUsers = Request<ListUsersParams>;

/// The parameters of [`ListUsers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListUsersParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
}

impl ListUsersParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListUsersParams {
    type Output = Vec<User>;
    type Whole = LocationUserList;
    type Error = ListUsersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-user-by-location",
        name: "list_users",
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
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/get-user-by-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<User>, DecodeError> {
        response
            .payload_list(
                &[&["users"]],
                |envelope: LocationUserList| Some(envelope.users),
            )
    }
}

/// Errors of [`ListUsers`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListUsersError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListUsersError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
