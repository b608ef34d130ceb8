//! `list-prices-for-product`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Price, PriceList};
use crate::{LocationId, PriceId, ProductId};

/// Lists the prices of a product.
///
/// Created by [`Products::list_prices`](super::Products::list_prices).
///
/// Returns one page, [`PriceList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /products/{productId}/price`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListPrices {
    pub(super) request: Request<ListPricesParams>,
}

impl ListPrices {
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

    /// Ids of the prices to list; all by default.
    pub fn ids(mut self, value: impl IntoOptional<Vec<PriceId>>) -> Self {
        self.request.params_mut().ids = value.into_optional();
        self
    }
}

request_builder! {
    ListPrices, ListPricesParams
}

/// The parameters of [`ListPrices`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPricesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the product whose prices to list.
    ///
    /// Example: `60d21b4667d0d8992e610c88`.
    pub product_id: ProductId,
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Ids of the prices to list; all by default.
    pub ids: Option<Vec<PriceId>>,
}

impl ListPricesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        product_id: impl Into<ProductId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            product_id: product_id.into(),
            limit: None,
            offset: None,
            ids: None,
        }
    }
}

impl Operation for ListPricesParams {
    type Output = PriceList;
    type Whole = PriceList;
    type Error = ListPricesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-prices-for-product",
        name: "list_prices",
        summary: "Lists the prices of a product.",
        deprecated: None,
        method: Method::GET,
        path: "/products/{productId}/price",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/prices.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/list-prices-for-product",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query_joined("ids", &self.ids, ',');
    }
}

impl Paginated for ListPricesParams {
    type Item = Price;

    const PAGING: &'static Paging = &Paging {
        items: "$.prices",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: PriceList) -> Vec<Price> {
        page.prices
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

/// Errors of [`ListPrices`].
pub type ListPricesError = super::errors::ProductsError;
