//! `create-price-for-product`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewPrice, Price};
use crate::ProductId;

/// Creates a price of a product.
///
/// Created by [`Products::create_price`](super::Products::create_price).
///
/// `POST /products/{productId}/price`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreatePrice = Request<CreatePriceParams>;

/// The parameters of [`CreatePrice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePriceParams {
    /// Id of the product that the price belongs to.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// A price of a product to create.
    pub body: NewPrice,
}

impl CreatePriceParams {
    /// Creates the parameters.
    pub fn new(product_id: impl Into<ProductId>, body: NewPrice) -> Self {
        Self {
            product_id: product_id.into(),
            body,
        }
    }
}

impl Operation for CreatePriceParams {
    type Output = Price;
    type Whole = Price;
    type Error = CreatePriceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-price-for-product",
        name: "create_price",
        summary: "Creates a price of a product.",
        deprecated: None,
        method: Method::POST,
        path: "/products/{productId}/price",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products/prices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/create-price-for-product",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreatePrice`].
pub type CreatePriceError = super::errors::ProductsError;
