//! `bulkEdit`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{BulkEditBody, BulkEditResponse, ProductsError};

/// Edits many products and their prices, each in its own way.
///
/// Made by [`Products::bulk_edit_products`](super::Products::bulk_edit_products).
///
/// `POST /products/bulk-update/edit`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct BulkEditProducts {
    request: Request<BulkEditProductsParams>,
}

impl BulkEditProducts {
    pub(super) fn new(client: &Client, params: BulkEditProductsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    BulkEditProducts, BulkEditProductsParams
}

/// The parameters of [`BulkEditProducts`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEditProductsParams {
    /// The request body.
    pub body: BulkEditBody,
}

impl BulkEditProductsParams {
    /// Makes the parameters from what is required.
    pub fn new(body: BulkEditBody) -> Self {
        Self { body }
    }
}

impl Operation for BulkEditProductsParams {
    type Output = BulkEditResponse;
    type Error = BulkEditProductsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "bulkEdit",
        method: Method::POST,
        path: "/products/bulk-update/edit",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<BulkEditResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`BulkEditProducts`].
pub type BulkEditProductsError = ProductsError;
