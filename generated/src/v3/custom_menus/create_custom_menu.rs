//! `create-custom-menu`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomMenu, CustomMenuResponse, NewCustomMenu};

/// Creates a custom menu link.
///
/// Created by
/// [`CustomMenus::create_custom_menu`](super::CustomMenus::create_custom_menu).
///
/// Returns [`CustomMenu`]: the field `custom_menu` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomMenuResponse`], in a `Response`.
///
/// `POST /custom-menus/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomMenu = Request<CreateCustomMenuParams>;

/// The parameters of [`CreateCustomMenu`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomMenuParams {
    /// A custom menu link to create.
    pub body: NewCustomMenu,
}

impl CreateCustomMenuParams {
    /// Creates the parameters.
    pub fn new(body: NewCustomMenu) -> Self {
        Self { body }
    }
}

impl Operation for CreateCustomMenuParams {
    type Output = CustomMenu;
    type Whole = CustomMenuResponse;
    type Error = CreateCustomMenuError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-custom-menu",
        name: "create_custom_menu",
        summary: "Creates a custom menu link.",
        deprecated: None,
        method: Method::POST,
        path: "/custom-menus/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 422],
        scopes: &["custom-menu-link.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-menus/create-custom-menu",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
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

/// Errors of [`CreateCustomMenu`].
pub type CreateCustomMenuError = super::errors::CustomMenuError;
