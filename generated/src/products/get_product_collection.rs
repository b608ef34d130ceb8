//! `get-product-collection-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ProductCollection, ProductCollectionResponse};
use crate::{CollectionId, LocationId};

/// Returns a collection.
///
/// Created by
/// [`Products::get_product_collection`](super::Products::get_product_collection).
///
/// Returns [`ProductCollection`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ProductCollectionResponse`], in a `Response`.
///
/// `GET /products/collections/{collectionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetProductCollection = Request<GetProductCollectionParams>;

/// The parameters of [`GetProductCollection`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetProductCollectionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the collection to return.
    ///
    /// Example: `65d71377c326ea78e1c47df5`.
    pub collection_id: CollectionId,
}

impl GetProductCollectionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        collection_id: impl Into<CollectionId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            collection_id: collection_id.into(),
        }
    }
}

impl Operation for GetProductCollectionParams {
    type Output = ProductCollection;
    type Whole = ProductCollectionResponse;
    type Error = GetProductCollectionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-product-collection-id",
        name: "get_product_collection",
        summary: "Returns a collection.",
        deprecated: None,
        method: Method::GET,
        path: "/products/collections/{collectionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/collection.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("collectionId", &self.collection_id);
        request.query("altId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ProductCollection, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: ProductCollectionResponse| envelope.data)
    }
}

/// Errors of [`GetProductCollection`].
pub type GetProductCollectionError = super::errors::ProductsError;
