//! `update-price-by-id-for-product`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Price, PriceUpdate};
use crate::{PriceId, ProductId};

/// Updates a price of a product.
///
/// Created by [`Products::update_price`](super::Products::update_price).
///
/// `PUT /products/{productId}/price/{priceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdatePrice = Request<UpdatePriceParams>;

/// The parameters of [`UpdatePrice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatePriceParams {
    /// Id of the product that the price belongs to.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Id of the price to update.
    ///
    /// Example: `65f4c1b7e2d80a39b61c4e75`.
    pub price_id: PriceId,
    /// The new content of a price.
    pub body: PriceUpdate,
}

impl UpdatePriceParams {
    /// Creates the parameters.
    pub fn new(
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
        body: PriceUpdate,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            price_id: price_id.into(),
            body,
        }
    }
}

impl Operation for UpdatePriceParams {
    type Output = Price;
    type Whole = Price;
    type Error = UpdatePriceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-price-by-id-for-product",
        name: "update_price",
        summary: "Updates a price of a product.",
        deprecated: None,
        method: Method::PUT,
        path: "/products/{productId}/price/{priceId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/prices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.path("priceId", &self.price_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdatePrice`].
pub type UpdatePriceError = super::errors::ProductsError;
