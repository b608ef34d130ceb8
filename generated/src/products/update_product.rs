//! `update-product-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Product, ProductUpdate};
use crate::ProductId;

/// Updates a product.
///
/// Created by [`Products::update_product`](super::Products::update_product).
///
/// `PUT /products/{productId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateProduct = Request<UpdateProductParams>;

/// The parameters of [`UpdateProduct`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateProductParams {
    /// Id or slug of the product to update.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// The new content of a product.
    pub body: ProductUpdate,
}

impl UpdateProductParams {
    /// Creates the parameters.
    pub fn new(product_id: impl Into<ProductId>, body: ProductUpdate) -> Self {
        Self {
            product_id: product_id.into(),
            body,
        }
    }
}

impl Operation for UpdateProductParams {
    type Output = Product;
    type Whole = Product;
    type Error = UpdateProductError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-product-by-id",
        name: "update_product",
        summary: "Updates a product.",
        deprecated: None,
        method: Method::PUT,
        path: "/products/{productId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-product-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateProduct`].
pub type UpdateProductError = super::errors::ProductsError;
