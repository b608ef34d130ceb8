//! `get-list-inventory`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, InventoryItem, InventoryList};
use crate::LocationId;

/// Lists the stock of products, one entry for each price.
///
/// Created by [`Products::list_inventory`](super::Products::list_inventory).
///
/// Returns one page, [`InventoryList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /products/inventory`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListInventory {
    pub(super) request: Request<ListInventoryParams>,
}

impl ListInventory {
    /// Type of the account that
    /// [`location_id`](crate::products::operations::ListInventoryParams::location_id)
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

    /// Text to look for in the names of products and variants.
    ///
    /// Example: `Product Name`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }
}

request_builder! {
    ListInventory, ListInventoryParams
}

/// The parameters of [`ListInventory`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListInventoryParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::products::operations::ListInventoryParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for in the names of products and variants.
    ///
    /// Example: `Product Name`.
    pub search: Option<String>,
}

impl ListInventoryParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: None,
            offset: None,
            search: None,
        }
    }
}

impl Operation for ListInventoryParams {
    type Output = InventoryList;
    type Whole = InventoryList;
    type Error = ListInventoryError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-list-inventory",
        name: "list_inventory",
        summary: "Lists the stock of products, one entry for each price.",
        deprecated: None,
        method: Method::GET,
        path: "/products/inventory",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/prices.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-list-inventory",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
    }
}

impl Paginated for ListInventoryParams {
    type Item = InventoryItem;

    const PAGING: &'static Paging = &Paging {
        items: "$.inventory",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total.total"),
        more: None,
    };

    #[inline]
    fn items(page: InventoryList) -> Vec<InventoryItem> {
        page.inventory
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

/// Errors of [`ListInventory`].
pub type ListInventoryError = super::errors::ProductsError;
