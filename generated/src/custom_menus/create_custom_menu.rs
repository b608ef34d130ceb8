//! `create-custom-menu`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateCustomMenuBody, CustomError, CustomMenuResponse};

/// Creates a custom menu link.
///
/// The list of locations counts only if the link is shown in locations but not in all
/// of them. Camera and microphone can be allowed for links that open in an iframe.
///
/// Needs an agency's token with the scope `custom-menu-link.write`.
///
/// `POST /custom-menus/`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/create-custom-menu))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCustomMenu {
    request: Request<CreateCustomMenuParams>,
}

impl CreateCustomMenu {
    pub(super) fn new(client: &Client, params: CreateCustomMenuParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCustomMenu, CreateCustomMenuParams
}

/// The parameters of [`CreateCustomMenu`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomMenuParams {
    /// The request body.
    pub body: CreateCustomMenuBody,
}

impl CreateCustomMenuParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateCustomMenuBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCustomMenuParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomMenuParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCustomMenuParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCustomMenuParams
}

impl Operation for CreateCustomMenuParams {
    type Output = CustomMenuResponse;
    type Error = CreateCustomMenuError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-custom-menu",
        method: Method::POST,
        path: "/custom-menus/",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 403, 422],
        scopes: &["custom-menu-link.write"],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-menus/create-custom-menu",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CustomMenuResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCustomMenu`].
pub type CreateCustomMenuError = CustomError;
