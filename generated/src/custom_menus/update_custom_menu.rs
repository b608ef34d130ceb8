//! `update-custom-menu`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomMenu, CustomMenuUpdate, UpdateCustomMenuResponse};

/// Updates a custom menu link.
///
/// Created by
/// [`CustomMenus::update_custom_menu`](super::CustomMenus::update_custom_menu).
///
/// Returns [`CustomMenu`]: the field `custom_menu` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateCustomMenuResponse`], in a `Response`.
///
/// `PUT /custom-menus/{customMenuId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCustomMenu = Request<UpdateCustomMenuParams>;

/// The parameters of [`UpdateCustomMenu`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomMenuParams {
    /// Id of the custom menu link to update.
    ///
    /// Example: `62e589c1-c456-47e1-a9a7-cb8900014311`.
    pub custom_menu_id: String,
    /// Changes to a custom menu link. HighLevel does not document whether omitted fields
    /// stay unchanged or get their defaults.
    pub body: CustomMenuUpdate,
}

impl UpdateCustomMenuParams {
    /// Creates the parameters.
    pub fn new(custom_menu_id: impl Into<String>, body: CustomMenuUpdate) -> Self {
        Self {
            custom_menu_id: custom_menu_id.into(),
            body,
        }
    }
}

impl Operation for UpdateCustomMenuParams {
    type Output = CustomMenu;
    type Whole = UpdateCustomMenuResponse;
    type Error = UpdateCustomMenuError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-custom-menu",
        name: "update_custom_menu",
        summary: "Updates a custom menu link.",
        deprecated: None,
        method: Method::PUT,
        path: "/custom-menus/{customMenuId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["custom-menu-link.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-menus/update-custom-menu",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("customMenuId", &self.custom_menu_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomMenu, DecodeError> {
        response
            .payload(
                &[&["customMenu"]],
                |envelope: UpdateCustomMenuResponse| envelope.custom_menu,
            )
    }
}

/// Errors of [`UpdateCustomMenu`].
pub type UpdateCustomMenuError = super::errors::UpdateCustomMenuError;
