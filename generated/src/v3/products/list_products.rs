//! `list-invoices`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Product, ProductList, SortOrder};
use crate::{CollectionId, LocationId, ProductId};

/// Lists the products of a location.
///
/// Created by [`Products::list_products`](super::Products::list_products).
///
/// Returns one page, [`ProductList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /products/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListProducts {
    pub(super) request: Request<ListProductsParams>,
}

impl ListProducts {
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
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

    /// Text to look for in the names of the products.
    ///
    /// Example: `Awesome product`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Ids of collections; only their products are listed.
    pub fn collection_ids(
        mut self,
        value: impl IntoOptional<Vec<CollectionId>>,
    ) -> Self {
        self.request.params_mut().collection_ids = value.into_optional();
        self
    }

    /// Slug of a collection; only its products are listed.
    pub fn collection_slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().collection_slug = value.into_optional();
        self
    }

    /// Parts to return in full with each product: `tax`, `stripe` or `paypal`. Without
    /// `tax`, taxes are returned as ids.
    pub fn expand(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().expand = value.into_optional();
        self
    }

    /// Ids of the products to list.
    pub fn product_ids(mut self, value: impl IntoOptional<Vec<ProductId>>) -> Self {
        self.request.params_mut().product_ids = value.into_optional();
        self
    }

    /// Id of an online store; the products are returned with the values of this store.
    ///
    /// Example: `65b8d1f2c3a4e5f6a7b8c9d0`.
    pub fn store_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().store_id = value.into_optional();
        self
    }

    /// Whether to list the products that the store in
    /// [`store_id`](crate::v3::products::operations::ListProductsParams::store_id) sells
    /// (true) or the others (false).
    pub fn included_in_store(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().included_in_store = value.into_optional();
        self
    }

    /// Whether to list the products that are sold in the online store (true) or the
    /// others (false).
    pub fn available_in_store(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().available_in_store = value.into_optional();
        self
    }

    /// Whether to sort ascending or descending by date; HighLevel does not document by
    /// which date.
    pub fn sort_order(mut self, value: impl IntoOptional<SortOrder>) -> Self {
        self.request.params_mut().sort_order = value.into_optional();
        self
    }
}

request_builder! {
    ListProducts, ListProductsParams
}

/// The parameters of [`ListProducts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListProductsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for in the names of the products.
    ///
    /// Example: `Awesome product`.
    pub search: Option<String>,
    /// Ids of collections; only their products are listed.
    pub collection_ids: Option<Vec<CollectionId>>,
    /// Slug of a collection; only its products are listed.
    pub collection_slug: Option<String>,
    /// Parts to return in full with each product: `tax`, `stripe` or `paypal`. Without
    /// `tax`, taxes are returned as ids.
    pub expand: Option<Vec<String>>,
    /// Ids of the products to list.
    pub product_ids: Option<Vec<ProductId>>,
    /// Id of an online store; the products are returned with the values of this store.
    ///
    /// Example: `65b8d1f2c3a4e5f6a7b8c9d0`.
    pub store_id: Option<String>,
    /// Whether to list the products that the store in
    /// [`store_id`](crate::v3::products::operations::ListProductsParams::store_id) sells
    /// (true) or the others (false).
    pub included_in_store: Option<bool>,
    /// Whether to list the products that are sold in the online store (true) or the
    /// others (false).
    pub available_in_store: Option<bool>,
    /// Whether to sort ascending or descending by date; HighLevel does not document by
    /// which date.
    pub sort_order: Option<SortOrder>,
}

impl ListProductsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            offset: None,
            search: None,
            collection_ids: None,
            collection_slug: None,
            expand: None,
            product_ids: None,
            store_id: None,
            included_in_store: None,
            available_in_store: None,
            sort_order: None,
        }
    }
}

impl Operation for ListProductsParams {
    type Output = ProductList;
    type Whole = ProductList;
    type Error = ListProductsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-invoices",
        name: "list_products",
        summary: "Lists the products of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/products/",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/list-invoices",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
        request.query_joined("collectionIds", &self.collection_ids, ',');
        request.query("collectionSlug", &self.collection_slug);
        request.query("expand", &self.expand);
        request.query("productIds", &self.product_ids);
        request.query("storeId", &self.store_id);
        request.query("includedInStore", &self.included_in_store);
        request.query("availableInStore", &self.available_in_store);
        request.query("sortOrder", &self.sort_order);
    }
}

impl Paginated for ListProductsParams {
    type Item = Product;

    const PAGING: &'static Paging = &Paging {
        items: "$.products",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total[0].total"),
        more: None,
    };

    #[inline]
    fn items(page: ProductList) -> Vec<Product> {
        page.products
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

/// Errors of [`ListProducts`].
pub type ListProductsError = super::errors::ProductsError;
