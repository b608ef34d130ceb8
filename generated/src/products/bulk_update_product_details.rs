//! `bulkEdit`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::{BulkEditResponse, BulkProductDetailsUpdate};

/// Updates many products and their prices, each with its own values.
///
/// Created by
/// [`Products::bulk_update_product_details`](super::Products::bulk_update_product_details).
///
/// `POST /products/bulk-update/edit`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkUpdateProductDetails = Request<BulkUpdateProductDetailsParams>;

/// The parameters of [`BulkUpdateProductDetails`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkUpdateProductDetailsParams {
    /// Products to update in one call.
    pub body: BulkProductDetailsUpdate,
}

impl BulkUpdateProductDetailsParams {
    /// Creates the parameters.
    pub fn new(body: BulkProductDetailsUpdate) -> Self {
        Self { body }
    }
}

impl Operation for BulkUpdateProductDetailsParams {
    type Output = BulkEditResponse;
    type Whole = BulkEditResponse;
    type Error = BulkUpdateProductDetailsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulkEdit",
        name: "bulk_update_product_details",
        summary: "Updates many products and their prices, each with its own values.",
        deprecated: None,
        method: Method::POST,
        path: "/products/bulk-update/edit",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/bulk-edit",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`BulkUpdateProductDetails`].
pub type BulkUpdateProductDetailsError = super::errors::ProductsError;
