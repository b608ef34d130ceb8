//! `update-store-status`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::StoreStatusUpdate;

/// Adds products to a store or removes them.
///
/// Created by
/// [`Products::update_store_status`](super::Products::update_store_status).
///
/// `POST /products/store/{storeId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateStoreStatus = Request<UpdateStoreStatusParams>;

/// The parameters of [`UpdateStoreStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateStoreStatusParams {
    /// Id of the online store to which to add the products, or from which to remove them.
    ///
    /// Example: `65b8d1f2c3a4e5f6a7b8c9d0`.
    pub store_id: String,
    /// Products to add to a store or to remove from it.
    pub body: StoreStatusUpdate,
}

impl UpdateStoreStatusParams {
    /// Creates the parameters.
    pub fn new(store_id: impl Into<String>, body: StoreStatusUpdate) -> Self {
        Self {
            store_id: store_id.into(),
            body,
        }
    }
}

impl Operation for UpdateStoreStatusParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateStoreStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-store-status",
        name: "update_store_status",
        summary: "Adds products to a store or removes them.",
        deprecated: None,
        method: Method::POST,
        path: "/products/store/{storeId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-store-status",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("storeId", &self.store_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateStoreStatus`].
pub type UpdateStoreStatusError = super::errors::ProductsError;
