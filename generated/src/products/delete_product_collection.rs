//! `delete-product-collection`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::AltType;
use crate::{CollectionId, LocationId};

/// Deletes a collection.
///
/// Created by
/// [`Products::delete_product_collection`](super::Products::delete_product_collection).
///
/// `DELETE /products/collections/{collectionId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteProductCollection {
    pub(super) request: Request<DeleteProductCollectionParams>,
}

impl DeleteProductCollection {
    /// Type of the account that
    /// [`location_id`](crate::products::operations::DeleteProductCollectionParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    DeleteProductCollection, DeleteProductCollectionParams
}

/// The parameters of [`DeleteProductCollection`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteProductCollectionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the collection to delete.
    ///
    /// Example: `65d71377c326ea78e1c47df5`.
    pub collection_id: CollectionId,
    /// Type of the account that
    /// [`location_id`](crate::products::operations::DeleteProductCollectionParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteProductCollectionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        collection_id: impl Into<CollectionId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            collection_id: collection_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteProductCollectionParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteProductCollectionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-product-collection",
        name: "delete_product_collection",
        summary: "Deletes a collection.",
        deprecated: None,
        method: Method::DELETE,
        path: "/products/collections/{collectionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/collection.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-collection",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("collectionId", &self.collection_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`DeleteProductCollection`].
pub type DeleteProductCollectionError = super::errors::ProductsError;
