//! `create-user`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewUser, User};

/// Creates a user.
///
/// Created by [`Users::create_user`](super::Users::create_user).
///
/// `POST /users/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateUser = Request<CreateUserParams>;

/// The parameters of [`CreateUser`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateUserParams {
    /// A user to create.
    pub body: NewUser,
}

impl CreateUserParams {
    /// Creates the parameters.
    pub fn new(body: NewUser) -> Self {
        Self { body }
    }
}

impl Operation for CreateUserParams {
    type Output = User;
    type Whole = User;
    type Error = CreateUserError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-user",
        name: "create_user",
        summary: "Creates a user.",
        deprecated: None,
        method: Method::POST,
        path: "/users/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["users.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/create-user",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateUser`].
pub type CreateUserError = super::errors::UserError;
