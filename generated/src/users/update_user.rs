//! `update-user`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{User, UserUpdate};
use crate::UserId;

/// Updates a user.
///
/// Created by [`Users::update_user`](super::Users::update_user).
///
/// `PUT /users/{userId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateUser = Request<UpdateUserParams>;

/// The parameters of [`UpdateUser`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateUserParams {
    /// Id of the user to update.
    pub user_id: UserId,
    /// Changes to a user.
    pub body: UserUpdate,
}

impl UpdateUserParams {
    /// Creates the parameters.
    pub fn new(user_id: impl Into<UserId>, body: UserUpdate) -> Self {
        Self {
            user_id: user_id.into(),
            body,
        }
    }
}

impl Operation for UpdateUserParams {
    type Output = User;
    type Whole = User;
    type Error = UpdateUserError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-user",
        name: "update_user",
        summary: "Updates a user.",
        deprecated: None,
        method: Method::PUT,
        path: "/users/{userId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["users.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/update-user",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("userId", &self.user_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateUser`].
pub type UpdateUserError = super::errors::UserError;
