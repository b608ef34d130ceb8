//! `delete-custom-menu`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeleteCustomMenuResponse;

/// Deletes a custom menu link.
///
/// Created by
/// [`CustomMenus::delete_custom_menu`](super::CustomMenus::delete_custom_menu).
///
/// `DELETE /custom-menus/{customMenuId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCustomMenu = Request<DeleteCustomMenuParams>;

/// The parameters of [`DeleteCustomMenu`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomMenuParams {
    /// Id of the custom menu link to delete.
    ///
    /// Example: `62e589c1-c456-47e1-a9a7-cb8900014311`.
    pub custom_menu_id: String,
}

impl DeleteCustomMenuParams {
    /// Creates the parameters.
    pub fn new(custom_menu_id: impl Into<String>) -> Self {
        Self {
            custom_menu_id: custom_menu_id.into(),
        }
    }
}

impl Operation for DeleteCustomMenuParams {
    type Output = DeleteCustomMenuResponse;
    type Whole = DeleteCustomMenuResponse;
    type Error = DeleteCustomMenuError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-custom-menu",
        name: "delete_custom_menu",
        summary: "Deletes a custom menu link.",
        deprecated: None,
        method: Method::DELETE,
        path: "/custom-menus/{customMenuId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["custom-menu-link.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-menus/delete-custom-menu",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("customMenuId", &self.custom_menu_id);
    }
}

/// Errors of [`DeleteCustomMenu`].
pub type DeleteCustomMenuError = super::errors::UpdateCustomMenuError;
