//! `delete-product-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use crate::{LocationId, ProductId};

/// Deletes a product.
///
/// Created by [`Products::delete_product`](super::Products::delete_product).
///
/// `DELETE /products/{productId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteProduct {
    pub(super) request: Request<DeleteProductParams>,
}

impl DeleteProduct {
    /// Whether the response states if the product is on a wishlist.
    pub fn send_wishlist_status(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().send_wishlist_status = value.into_optional();
        self
    }
}

request_builder! {
    DeleteProduct, DeleteProductParams
}

/// The parameters of [`DeleteProduct`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteProductParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id or slug of the product to delete.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Whether the response states if the product is on a wishlist.
    pub send_wishlist_status: Option<bool>,
}

impl DeleteProductParams {
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

impl Operation for DeleteProductParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteProductError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-product-by-id",
        name: "delete_product",
        summary: "Deletes a product.",
        deprecated: None,
        method: Method::DELETE,
        path: "/products/{productId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.query("locationId", &self.location_id);
        request.query("sendWishlistStatus", &self.send_wishlist_status);
    }
}

/// Errors of [`DeleteProduct`].
pub type DeleteProductError = super::errors::ProductsError;
