//! `update-user`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{UpdateUserBody, User, UsersError};

/// Changes a user.
///
/// The email address cannot be changed this way any more. Scopes that are left out of
/// a list are taken away.
///
/// Needs a location's or an agency's token with the scope `users.write`.
///
/// `PUT /users/{userId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/update-user))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateUser {
    request: Request<UpdateUserParams>,
}

impl UpdateUser {
    pub(super) fn new(client: &Client, params: UpdateUserParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateUser, UpdateUserParams
}

/// The parameters of [`UpdateUser`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserParams {
    /// Id of the user.
    pub user_id: String,
    /// The request body.
    pub body: UpdateUserBody,
}

impl UpdateUserParams {
    /// Makes the parameters from what is required.
    pub fn new(user_id: impl Into<String>, body: UpdateUserBody) -> Self {
        Self {
            user_id: user_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateUserParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateUserParams")?;
        Some(Self {
            user_id: object.required("userId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateUserParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("userId", &self.user_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateUserParams
}

impl Operation for UpdateUserParams {
    type Output = User;
    type Error = UpdateUserError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-user",
        method: Method::PUT,
        path: "/users/{userId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["users.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/update-user",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("userId", &self.user_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<User, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateUser`].
pub type UpdateUserError = UsersError;
