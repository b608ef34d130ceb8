//! `update-product-collection`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::ProductCollectionUpdate;
use crate::CollectionId;

/// Updates a collection.
///
/// Created by
/// [`Products::update_product_collection`](super::Products::update_product_collection).
///
/// `PUT /products/collections/{collectionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateProductCollection = Request<UpdateProductCollectionParams>;

/// The parameters of [`UpdateProductCollection`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateProductCollectionParams {
    /// Id of the collection to update.
    ///
    /// Example: `65d71377c326ea78e1c47df5`.
    pub collection_id: CollectionId,
    /// The new content of a collection.
    pub body: ProductCollectionUpdate,
}

impl UpdateProductCollectionParams {
    /// Creates the parameters.
    pub fn new(
        collection_id: impl Into<CollectionId>,
        body: ProductCollectionUpdate,
    ) -> Self {
        Self {
            collection_id: collection_id.into(),
            body,
        }
    }
}

impl Operation for UpdateProductCollectionParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateProductCollectionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-product-collection",
        name: "update_product_collection",
        summary: "Updates a collection.",
        deprecated: None,
        method: Method::PUT,
        path: "/products/collections/{collectionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/collection.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-product-collection",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("collectionId", &self.collection_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateProductCollection`].
pub type UpdateProductCollectionError = super::errors::ProductsError;
