//! `get-product-collection`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, ProductCollection, ProductCollectionList};
use crate::{CollectionId, LocationId};

/// Lists the collections of a location.
///
/// Created by
/// [`Products::list_product_collections`](super::Products::list_product_collections).
///
/// Returns one page, [`ProductCollectionList`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /products/collections`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListProductCollections {
    pub(super) request: Request<ListProductCollectionsParams>,
}

impl ListProductCollections {
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::ListProductCollectionsParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `10`. Example: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Ids of the collections to list.
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.request.params_mut().collection_ids = value.into_optional();
        self
    }

    /// Text to look for in the names of the collections.
    ///
    /// Example: `Best Sellers`.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }
}

request_builder! {
    ListProductCollections, ListProductCollectionsParams
}

/// The parameters of [`ListProductCollections`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListProductCollectionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::ListProductCollectionsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`. Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Ids of the collections to list.
    pub collection_ids: Option<Vec<CollectionId>>,
    /// Text to look for in the names of the collections.
    ///
    /// Example: `Best Sellers`.
    pub name: Option<String>,
}

impl ListProductCollectionsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: None,
            offset: None,
            collection_ids: None,
            name: None,
        }
    }
}

impl Operation for ListProductCollectionsParams {
    type Output = ProductCollectionList;
    type Whole = ProductCollectionList;
    type Error = ListProductCollectionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-product-collection",
        name: "list_product_collections",
        summary: "Lists the collections of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/products/collections",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/collection.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query_joined("collectionIds", &self.collection_ids, ',');
        request.query("name", &self.name);
    }
}

impl Paginated for ListProductCollectionsParams {
    type Item = ProductCollection;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ProductCollectionList) -> Vec<ProductCollection> {
        page.data
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListProductCollections`].
pub type ListProductCollectionsError = super::errors::ProductsError;
