//! `bulkEdit`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{BulkEditBody, BulkEditResponse, ProductsError};

/// Edits many products and their prices, each in its own way.
///
/// A call may hold 30 entries, where a product and each of its prices count as one.
///
/// `POST /products/bulk-update/edit`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-edit))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct BulkEdit {
    request: Request<BulkEditParams>,
}

impl BulkEdit {
    pub(super) fn new(client: &Client, params: BulkEditParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    BulkEdit, BulkEditParams
}

/// The parameters of [`BulkEdit`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkEditParams {
    /// The request body.
    pub body: BulkEditBody,
}

impl BulkEditParams {
    /// Makes the parameters from what is required.
    pub fn new(body: BulkEditBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for BulkEditParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEditParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for BulkEditParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    BulkEditParams
}

impl Operation for BulkEditParams {
    type Output = BulkEditResponse;
    type Error = BulkEditError;

    const METADATA: &'static Metadata = &Metadata {
        id: "bulkEdit",
        method: Method::POST,
        path: "/products/bulk-update/edit",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/bulk-edit",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<BulkEditResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`BulkEdit`].
pub type BulkEditError = ProductsError;
