//! `get-price-by-id-for-product`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Price;
use crate::{LocationId, PriceId, ProductId};

/// Returns a price of a product.
///
/// Created by [`Products::get_price`](super::Products::get_price).
///
/// `GET /products/{productId}/price/{priceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetPrice = Request<GetPriceParams>;

/// The parameters of [`GetPrice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPriceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the product that the price belongs to.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Id of the price to return.
    ///
    /// Example: `65f4c1b7e2d80a39b61c4e75`.
    pub price_id: PriceId,
}

impl GetPriceParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        price_id: impl Into<PriceId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            product_id: product_id.into(),
            price_id: price_id.into(),
        }
    }
}

impl Operation for GetPriceParams {
    type Output = Price;
    type Whole = Price;
    type Error = GetPriceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-price-by-id-for-product",
        name: "get_price",
        summary: "Returns a price of a product.",
        deprecated: None,
        method: Method::GET,
        path: "/products/{productId}/price/{priceId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/prices.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-price-by-id-for-product",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.path("priceId", &self.price_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetPrice`].
pub type GetPriceError = super::errors::ProductsError;
