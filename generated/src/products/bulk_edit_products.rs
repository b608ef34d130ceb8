//! `bulkEdit`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, request_builder};

use super::errors::ProductsError;
use super::{API, BulkEditBody, BulkEditResponse};

/// Edits many products and their prices, each in its own way.
///
/// Created by [`Products::bulk_edit_products`](super::Products::bulk_edit_products).
///
/// `POST /products/bulk-update/edit`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct BulkEditProducts {
    pub(super) request: Request<BulkEditProductsParams>,
}

request_builder! {
    BulkEditProducts, BulkEditProductsParams
}

/// The parameters of [`BulkEditProducts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEditProductsParams {
    /// The request body.
    pub body: BulkEditBody,
}

impl BulkEditProductsParams {
    /// Creates the parameters.
    pub fn new(body: BulkEditBody) -> Self {
        Self { body }
    }
}

impl Operation for BulkEditProductsParams {
    type Output = BulkEditResponse;
    type Error = BulkEditProductsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "bulkEdit",
        name: "bulk_edit_products",
        summary: "Edits many products and their prices, each in its own way.",
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

/// Errors of [`BulkEditProducts`].
pub type BulkEditProductsError = ProductsError;
