//! `delete-product-review`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::AltType;
use crate::{LocationId, ProductId};

/// Deletes a review of a product.
///
/// Created by
/// [`Products::delete_product_review`](super::Products::delete_product_review).
///
/// `DELETE /products/reviews/{reviewId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteProductReview {
    pub(super) request: Request<DeleteProductReviewParams>,
}

impl DeleteProductReview {
    /// Type of the account that
    /// [`location_id`](crate::products::operations::DeleteProductReviewParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    DeleteProductReview, DeleteProductReviewParams
}

/// The parameters of [`DeleteProductReview`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteProductReviewParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the product that the review is about.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Id of the review to delete.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub review_id: String,
    /// Type of the account that
    /// [`location_id`](crate::products::operations::DeleteProductReviewParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteProductReviewParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
        review_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            product_id: product_id.into(),
            review_id: review_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteProductReviewParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteProductReviewError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-product-review",
        name: "delete_product_review",
        summary: "Deletes a review of a product.",
        deprecated: None,
        method: Method::DELETE,
        path: "/products/reviews/{reviewId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-review",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("reviewId", &self.review_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("productId", &self.product_id);
    }
}

/// Errors of [`DeleteProductReview`].
pub type DeleteProductReviewError = super::errors::ProductsError;
