//! `update-product-collection`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{
    ProductsError, UpdateProductCollectionBody, UpdateProductCollectionResponse,
};

/// Changes a collection.
///
/// Needs a location's token with the scope `products/collection.write`.
///
/// `PUT /products/collections/{collectionId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-product-collection))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateProductCollection {
    request: Request<UpdateProductCollectionParams>,
}

impl UpdateProductCollection {
    pub(super) fn new(client: &Client, params: UpdateProductCollectionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateProductCollection, UpdateProductCollectionParams
}

/// The parameters of [`UpdateProductCollection`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProductCollectionParams {
    /// The path parameter `collectionId`.
    pub collection_id: String,
    /// The request body.
    pub body: UpdateProductCollectionBody,
}

impl UpdateProductCollectionParams {
    /// Makes the parameters from what is required.
    pub fn new(
        collection_id: impl Into<String>,
        body: UpdateProductCollectionBody,
    ) -> Self {
        Self {
            collection_id: collection_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateProductCollectionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductCollectionParams")?;
        Some(Self {
            collection_id: object.required("collectionId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateProductCollectionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("collectionId", &self.collection_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateProductCollectionParams
}

impl Operation for UpdateProductCollectionParams {
    type Output = UpdateProductCollectionResponse;
    type Error = UpdateProductCollectionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-product-collection",
        method: Method::PUT,
        path: "/products/collections/{collectionId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/collection.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-product-collection",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("collectionId", &self.collection_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateProductCollectionResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateProductCollection`].
pub type UpdateProductCollectionError = ProductsError;
