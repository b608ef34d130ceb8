//! `bulkUpdate`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BulkUpdateBody, BulkUpdateResponse, ProductsError};

/// Applies one change to many products: prices, availability, collections, currency
/// or deletion.
///
/// Which of the other properties of the body count depends on its `type`.
///
/// Needs a location's token with the scope `products.write`.
///
/// `POST /products/bulk-update`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct BulkUpdate {
    request: Request<BulkUpdateParams>,
}

impl BulkUpdate {
    pub(super) fn new(client: &Client, params: BulkUpdateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    BulkUpdate, BulkUpdateParams
}

/// The parameters of [`BulkUpdate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateParams {
    /// The request body.
    pub body: BulkUpdateBody,
}

impl BulkUpdateParams {
    /// Makes the parameters from what is required.
    pub fn new(body: BulkUpdateBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for BulkUpdateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for BulkUpdateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    BulkUpdateParams
}

impl Operation for BulkUpdateParams {
    type Output = BulkUpdateResponse;
    type Error = BulkUpdateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "bulkUpdate",
        method: Method::POST,
        path: "/products/bulk-update",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/bulk-update",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<BulkUpdateResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`BulkUpdate`].
pub type BulkUpdateError = ProductsError;
