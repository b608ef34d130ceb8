//! `update-store-status`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ProductsError, UpdateProductStore, UpdateProductStoreResponse};

/// Puts products into a store or takes them out.
///
/// Needs a location's token with the scope `products.write`.
///
/// `POST /products/store/{storeId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateStoreStatus {
    request: Request<UpdateStoreStatusParams>,
}

impl UpdateStoreStatus {
    pub(super) fn new(client: &Client, params: UpdateStoreStatusParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateStoreStatus, UpdateStoreStatusParams
}

/// The parameters of [`UpdateStoreStatus`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateStoreStatusParams {
    /// The path parameter `storeId`.
    pub store_id: String,
    /// The request body.
    pub body: UpdateProductStore,
}

impl UpdateStoreStatusParams {
    /// Makes the parameters from what is required.
    pub fn new(store_id: impl Into<String>, body: UpdateProductStore) -> Self {
        Self {
            store_id: store_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateStoreStatusParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateStoreStatusParams")?;
        Some(Self {
            store_id: object.required("storeId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateStoreStatusParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("storeId", &self.store_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateStoreStatusParams
}

impl Operation for UpdateStoreStatusParams {
    type Output = UpdateProductStoreResponse;
    type Error = UpdateStoreStatusError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-store-status",
        method: Method::POST,
        path: "/products/store/{storeId}",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("storeId", &self.store_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateProductStoreResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateStoreStatus`].
pub type UpdateStoreStatusError = ProductsError;
