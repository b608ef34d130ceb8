//! `get-custom-menu-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomError, CustomMenuResponse};

/// Returns a custom menu link.
///
/// Needs an agency's token with the scope `custom-menu-link.readonly`.
///
/// `GET /custom-menus/{customMenuId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCustomMenuById {
    request: Request<GetCustomMenuByIdParams>,
}

impl GetCustomMenuById {
    pub(super) fn new(client: &Client, params: GetCustomMenuByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCustomMenuById, GetCustomMenuByIdParams
}

/// The parameters of [`GetCustomMenuById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCustomMenuByIdParams {
    /// The path parameter `customMenuId`.
    pub custom_menu_id: String,
}

impl GetCustomMenuByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(custom_menu_id: impl Into<String>) -> Self {
        Self {
            custom_menu_id: custom_menu_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCustomMenuByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomMenuByIdParams")?;
        Some(Self {
            custom_menu_id: object.required("customMenuId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCustomMenuByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("customMenuId", &self.custom_menu_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCustomMenuByIdParams
}

impl Operation for GetCustomMenuByIdParams {
    type Output = CustomMenuResponse;
    type Error = GetCustomMenuByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-custom-menu-by-id",
        method: Method::GET,
        path: "/custom-menus/{customMenuId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 422],
        scopes: &["custom-menu-link.readonly"],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-menus-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("customMenuId", &self.custom_menu_id);
    }

    fn output(response: &ResponseParts) -> Result<CustomMenuResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCustomMenuById`].
pub type GetCustomMenuByIdError = CustomError;
