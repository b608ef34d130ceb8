//! `get-product-store-stats`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, ProductStats};
use crate::{CollectionId, LocationId};

/// Counts the products that are and are not in a store.
///
/// Created by
/// [`Products::get_product_store_stats`](super::Products::get_product_store_stats).
///
/// `GET /products/store/{storeId}/stats`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetProductStoreStats {
    pub(super) request: Request<GetProductStoreStatsParams>,
}

impl GetProductStoreStats {
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::GetProductStoreStatsParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Text to look for in the names of the products.
    ///
    /// Example: `Awesome product`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Ids of collections; only their products are counted.
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.request.params_mut().collection_ids = value.into_optional();
        self
    }
}

request_builder! {
    GetProductStoreStats, GetProductStoreStatsParams
}

/// The parameters of [`GetProductStoreStats`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetProductStoreStatsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the online store whose products to count.
    ///
    /// Example: `65b8d1f2c3a4e5f6a7b8c9d0`.
    pub store_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::GetProductStoreStatsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Text to look for in the names of the products.
    ///
    /// Example: `Awesome product`.
    pub search: Option<String>,
    /// Ids of collections; only their products are counted.
    pub collection_ids: Option<Vec<CollectionId>>,
}

impl GetProductStoreStatsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, store_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            store_id: store_id.into(),
            alt_type: AltType::Location,
            search: None,
            collection_ids: None,
        }
    }
}

impl Operation for GetProductStoreStatsParams {
    type Output = ProductStats;
    type Whole = ProductStats;
    type Error = GetProductStoreStatsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-product-store-stats",
        name: "get_product_store_stats",
        summary: "Counts the products that are and are not in a store.",
        deprecated: None,
        method: Method::GET,
        path: "/products/store/{storeId}/stats",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-product-store-stats",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("storeId", &self.store_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("search", &self.search);
        request.query_joined("collectionIds", &self.collection_ids, ',');
    }
}

/// Errors of [`GetProductStoreStats`].
pub type GetProductStoreStatsError = super::errors::ProductsError;
