//! `get-product-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::Product;
use crate::{LocationId, ProductId};

/// Returns a product.
///
/// Created by [`Products::get_product`](super::Products::get_product).
///
/// `GET /products/{productId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetProduct {
    pub(super) request: Request<GetProductParams>,
}

impl GetProduct {
    /// Whether the response states if the product is on a wishlist.
    pub fn send_wishlist_status(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().send_wishlist_status = value.into_optional();
        self
    }
}

request_builder! {
    GetProduct, GetProductParams
}

/// The parameters of [`GetProduct`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetProductParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id or slug of the product to return.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Whether the response states if the product is on a wishlist.
    pub send_wishlist_status: Option<bool>,
}

impl GetProductParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            product_id: product_id.into(),
            send_wishlist_status: None,
        }
    }
}

impl Operation for GetProductParams {
    type Output = Product;
    type Whole = Product;
    type Error = GetProductError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-product-by-id",
        name: "get_product",
        summary: "Returns a product.",
        deprecated: None,
        method: Method::GET,
        path: "/products/{productId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-product-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.query("locationId", &self.location_id);
        request.query("sendWishlistStatus", &self.send_wishlist_status);
    }
}

/// Errors of [`GetProduct`].
pub type GetProductError = super::errors::ProductsError;
