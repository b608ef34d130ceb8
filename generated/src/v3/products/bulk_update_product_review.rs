//! `bulk-update-product-review`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BulkUpdateProductReviewBody, ProductsError, UpdateProductReviewsResponse};

/// Sets the status of several reviews.
///
/// Needs a location's token with the scope `products.write`.
///
/// `POST /products/reviews/bulk-update`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct BulkUpdateProductReview {
    request: Request<BulkUpdateProductReviewParams>,
}

impl BulkUpdateProductReview {
    pub(super) fn new(client: &Client, params: BulkUpdateProductReviewParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    BulkUpdateProductReview, BulkUpdateProductReviewParams
}

/// The parameters of [`BulkUpdateProductReview`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateProductReviewParams {
    /// The request body.
    pub body: BulkUpdateProductReviewBody,
}

impl BulkUpdateProductReviewParams {
    /// Makes the parameters from what is required.
    pub fn new(body: BulkUpdateProductReviewBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for BulkUpdateProductReviewParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateProductReviewParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for BulkUpdateProductReviewParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    BulkUpdateProductReviewParams
}

impl Operation for BulkUpdateProductReviewParams {
    type Output = UpdateProductReviewsResponse;
    type Error = BulkUpdateProductReviewError;

    const METADATA: &'static Metadata = &Metadata {
        id: "bulk-update-product-review",
        method: Method::POST,
        path: "/products/reviews/bulk-update",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateProductReviewsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`BulkUpdateProductReview`].
pub type BulkUpdateProductReviewError = ProductsError;
