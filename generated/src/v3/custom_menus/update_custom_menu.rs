//! `update-custom-menu`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomMenuError, UpdateCustomMenuBody, UpdateCustomMenuResponse};

/// Changes a custom menu link.
///
/// Needs an agency's token with the scope `custom-menu-link.write`.
///
/// `PUT /custom-menus/{customMenuId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateCustomMenu {
    request: Request<UpdateCustomMenuParams>,
}

impl UpdateCustomMenu {
    pub(super) fn new(client: &Client, params: UpdateCustomMenuParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateCustomMenu, UpdateCustomMenuParams
}

/// The parameters of [`UpdateCustomMenu`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomMenuParams {
    /// The path parameter `customMenuId`.
    pub custom_menu_id: String,
    /// The request body.
    pub body: UpdateCustomMenuBody,
}

impl UpdateCustomMenuParams {
    /// Makes the parameters from what is required.
    pub fn new(custom_menu_id: impl Into<String>, body: UpdateCustomMenuBody) -> Self {
        Self {
            custom_menu_id: custom_menu_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateCustomMenuParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomMenuParams")?;
        Some(Self {
            custom_menu_id: object.required("customMenuId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateCustomMenuParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("customMenuId", &self.custom_menu_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateCustomMenuParams
}

impl Operation for UpdateCustomMenuParams {
    type Output = UpdateCustomMenuResponse;
    type Error = UpdateCustomMenuError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-custom-menu",
        method: Method::PUT,
        path: "/custom-menus/{customMenuId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["custom-menu-link.write"],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("customMenuId", &self.custom_menu_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateCustomMenuResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateCustomMenu`].
pub type UpdateCustomMenuError = CustomMenuError;
