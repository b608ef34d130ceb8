//! `create-user`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateUserBody, User, UsersError};

/// Creates a user.
///
/// The user gets the scopes that are passed and no others; an empty list takes all of
/// them away.
///
/// Needs a location's or an agency's token with the scope `users.write`.
///
/// `POST /users/`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateUser {
    request: Request<CreateUserParams>,
}

impl CreateUser {
    pub(super) fn new(client: &Client, params: CreateUserParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateUser, CreateUserParams
}

/// The parameters of [`CreateUser`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUserParams {
    /// The request body.
    pub body: CreateUserBody,
}

impl CreateUserParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateUserBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateUserParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateUserParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateUserParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateUserParams
}

impl Operation for CreateUserParams {
    type Output = User;
    type Error = CreateUserError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-user",
        method: Method::POST,
        path: "/users/",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["users.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<User, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateUser`].
pub type CreateUserError = UsersError;
