//! `get-user`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::User;
use crate::UserId;

/// Returns a user.
///
/// Created by [`Users::get_user`](super::Users::get_user).
///
/// `GET /users/{userId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetUser = Request<GetUserParams>;

/// The parameters of [`GetUser`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetUserParams {
    /// Id of the user to return.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub user_id: UserId,
}

impl GetUserParams {
    /// Creates the parameters.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Operation for GetUserParams {
    type Output = User;
    type Whole = User;
    type Error = GetUserError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-user",
        name: "get_user",
        summary: "Returns a user.",
        deprecated: None,
        method: Method::GET,
        path: "/users/{userId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["users.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/get-user",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("userId", &self.user_id);
    }
}

/// Errors of [`GetUser`].
pub type GetUserError = super::errors::UserError;
