//! `update-product-review`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::ProductReviewUpdate;

/// Updates a review of a product: its status, its content or the replies.
///
/// Created by
/// [`Products::update_product_review`](super::Products::update_product_review).
///
/// `PUT /products/reviews/{reviewId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateProductReview = Request<UpdateProductReviewParams>;

/// The parameters of [`UpdateProductReview`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateProductReviewParams {
    /// Id of the review to update.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub review_id: String,
    /// The new content of a review.
    pub body: ProductReviewUpdate,
}

impl UpdateProductReviewParams {
    /// Creates the parameters.
    pub fn new(review_id: impl Into<String>, body: ProductReviewUpdate) -> Self {
        Self {
            review_id: review_id.into(),
            body,
        }
    }
}

impl Operation for UpdateProductReviewParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateProductReviewError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-product-review",
        name: "update_product_review",
        summary: "Updates a review of a product: its status, its content or the replies.",
        deprecated: None,
        method: Method::PUT,
        path: "/products/reviews/{reviewId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-product-review",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("reviewId", &self.review_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateProductReview`].
pub type UpdateProductReviewError = super::errors::ProductsError;
