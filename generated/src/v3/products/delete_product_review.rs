//! `delete-product-review`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, AltType, DeleteProductReviewResponse, ProductsError};
use crate::ProductId;

/// Deletes a review of a product.
///
/// Made by
/// [`Products::delete_product_review`](super::Products::delete_product_review).
///
/// `DELETE /products/reviews/{reviewId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteProductReview {
    pub(super) request: Request<DeleteProductReviewParams>,
}

request_builder! {
    DeleteProductReview, DeleteProductReviewParams
}

/// The parameters of [`DeleteProductReview`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteProductReviewParams {
    /// The path parameter `reviewId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub review_id: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
    /// The query parameter `productId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub product_id: ProductId,
}

impl DeleteProductReviewParams {
    /// Makes the parameters from what is required.
    pub fn new(
        review_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
        product_id: impl Into<ProductId>,
    ) -> Self {
        Self {
            review_id: review_id.into(),
            alt_id: alt_id.into(),
            alt_type,
            product_id: product_id.into(),
        }
    }
}

impl Operation for DeleteProductReviewParams {
    type Output = DeleteProductReviewResponse;
    type Error = DeleteProductReviewError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "delete-product-review",
        name: "delete_product_review",
        summary: "Deletes a review of a product.",
        deprecated: None,
        method: Method::DELETE,
        path: "/products/reviews/{reviewId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("reviewId", &self.review_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
        request.query("productId", &self.product_id);
    }
}

/// What can go wrong with [`DeleteProductReview`].
pub type DeleteProductReviewError = ProductsError;
