//! `update-display-priority`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DisplayPriorityUpdate;

/// Sets the order in which a store shows products.
///
/// Created by
/// [`Products::update_display_priority`](super::Products::update_display_priority).
///
/// `POST /products/store/{storeId}/priority`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateDisplayPriority = Request<UpdateDisplayPriorityParams>;

/// The parameters of [`UpdateDisplayPriority`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateDisplayPriorityParams {
    /// Id of the online store that shows the products.
    ///
    /// Example: `65b8d1f2c3a4e5f6a7b8c9d0`.
    pub store_id: String,
    /// The order in which a store shows products.
    pub body: DisplayPriorityUpdate,
}

impl UpdateDisplayPriorityParams {
    /// Creates the parameters.
    pub fn new(store_id: impl Into<String>, body: DisplayPriorityUpdate) -> Self {
        Self {
            store_id: store_id.into(),
            body,
        }
    }
}

impl Operation for UpdateDisplayPriorityParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateDisplayPriorityError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-display-priority",
        name: "update_display_priority",
        summary: "Sets the order in which a store shows products.",
        deprecated: None,
        method: Method::POST,
        path: "/products/store/{storeId}/priority",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-display-priority",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("storeId", &self.store_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateDisplayPriority`].
pub type UpdateDisplayPriorityError = super::errors::ProductsError;
