//! `delete-user`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::UserId;

/// Deletes a user.
///
/// Created by [`Users::delete_user`](super::Users::delete_user).
///
/// `DELETE /users/{userId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteUser = Request<DeleteUserParams>;

/// The parameters of [`DeleteUser`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteUserParams {
    /// Id of the user to delete.
    pub user_id: UserId,
}

impl DeleteUserParams {
    /// Creates the parameters.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Operation for DeleteUserParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteUserError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-user",
        name: "delete_user",
        summary: "Deletes a user.",
        deprecated: None,
        method: Method::DELETE,
        path: "/users/{userId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["users.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/delete-user",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("userId", &self.user_id);
    }
}

/// Errors of [`DeleteUser`].
pub type DeleteUserError = super::errors::UserError;
