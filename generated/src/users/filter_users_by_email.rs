//! `filter-users-by-email`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{EmailFilter, UserList, UsersError};

/// Lists the users of a company that have one of the given email addresses.
///
/// Although it changes nothing this is a POST. The addresses are one text with commas
/// between; ids and addresses alone are returned unless a projection asks for more.
///
/// Needs an agency's token with the scope `users.readonly`.
///
/// `POST /users/search/filter-by-email`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/filter-users-by-email))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FilterUsersByEmail {
    request: Request<FilterUsersByEmailParams>,
}

impl FilterUsersByEmail {
    pub(super) fn new(client: &Client, params: FilterUsersByEmailParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FilterUsersByEmail, FilterUsersByEmailParams
}

/// The parameters of [`FilterUsersByEmail`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterUsersByEmailParams {
    /// The request body.
    pub body: EmailFilter,
}

impl FilterUsersByEmailParams {
    /// Makes the parameters from what is required.
    pub fn new(body: EmailFilter) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FilterUsersByEmailParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FilterUsersByEmailParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FilterUsersByEmailParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FilterUsersByEmailParams
}

impl Operation for FilterUsersByEmailParams {
    type Output = UserList;
    type Error = FilterUsersByEmailError;

    const METADATA: &'static Metadata = &Metadata {
        id: "filter-users-by-email",
        method: Method::POST,
        path: "/users/search/filter-by-email",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["users.readonly"],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/filter-users-by-email",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<UserList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FilterUsersByEmail`].
pub type FilterUsersByEmailError = UsersError;
