//! `get-custom-menu-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomMenu, CustomMenuResponse};

/// Returns a custom menu link.
///
/// Created by [`CustomMenus::get_custom_menu`](super::CustomMenus::get_custom_menu).
///
/// Returns [`CustomMenu`]: the field `custom_menu` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomMenuResponse`], in a `Response`.
///
/// `GET /custom-menus/{customMenuId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCustomMenu = Request<GetCustomMenuParams>;

/// The parameters of [`GetCustomMenu`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCustomMenuParams {
    /// Id of the custom menu link to return.
    ///
    /// Example: `62e589c1-c456-47e1-a9a7-cb8900014311`.
    pub custom_menu_id: String,
}

impl GetCustomMenuParams {
    /// Creates the parameters.
    pub fn new(custom_menu_id: impl Into<String>) -> Self {
        Self {
            custom_menu_id: custom_menu_id.into(),
        }
    }
}

impl Operation for GetCustomMenuParams {
    type Output = CustomMenu;
    type Whole = CustomMenuResponse;
    type Error = GetCustomMenuError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-menu-by-id",
        name: "get_custom_menu",
        summary: "Returns a custom menu link.",
        deprecated: None,
        method: Method::GET,
        path: "/custom-menus/{customMenuId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403, 422],
        scopes: &["custom-menu-link.readonly"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-menus/get-custom-menu-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("customMenuId", &self.custom_menu_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomMenu, DecodeError> {
        response
            .payload(
                &[&["customMenu"]],
                |envelope: CustomMenuResponse| envelope.custom_menu,
            )
    }
}

/// Errors of [`GetCustomMenu`].
pub type GetCustomMenuError = super::errors::CustomMenuError;
