//! `bulk-update-product-review`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::BulkProductReviewUpdate;

/// Sets the status of several reviews.
///
/// Created by
/// [`Products::bulk_update_product_review`](super::Products::bulk_update_product_review).
///
/// `POST /products/reviews/bulk-update`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkUpdateProductReview = Request<BulkUpdateProductReviewParams>;

/// The parameters of [`BulkUpdateProductReview`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkUpdateProductReviewParams {
    /// Reviews whose status changes, and their new status.
    pub body: BulkProductReviewUpdate,
}

impl BulkUpdateProductReviewParams {
    /// Creates the parameters.
    pub fn new(body: BulkProductReviewUpdate) -> Self {
        Self { body }
    }
}

impl Operation for BulkUpdateProductReviewParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = BulkUpdateProductReviewError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-update-product-review",
        name: "bulk_update_product_review",
        summary: "Sets the status of several reviews.",
        deprecated: None,
        method: Method::POST,
        path: "/products/reviews/bulk-update",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update-product-review",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`BulkUpdateProductReview`].
pub type BulkUpdateProductReviewError = super::errors::ProductsError;
