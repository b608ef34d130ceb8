//! `bulkUpdate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::BulkProductUpdate;

/// Applies one change to many products: prices, availability, collections, currency
/// or deletion.
///
/// Created by
/// [`Products::bulk_update_products`](super::Products::bulk_update_products).
///
/// `POST /products/bulk-update`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkUpdateProducts = Request<BulkUpdateProductsParams>;

/// The parameters of [`BulkUpdateProducts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkUpdateProductsParams {
    /// A change to apply to many products.
    pub body: BulkProductUpdate,
}

impl BulkUpdateProductsParams {
    /// Creates the parameters.
    pub fn new(body: BulkProductUpdate) -> Self {
        Self { body }
    }
}

impl Operation for BulkUpdateProductsParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = BulkUpdateProductsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulkUpdate",
        name: "bulk_update_products",
        summary: "Applies one change to many products: prices, availability, collections, currency or deletion.",
        deprecated: None,
        method: Method::POST,
        path: "/products/bulk-update",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`BulkUpdateProducts`].
pub type BulkUpdateProductsError = super::errors::ProductsError;
