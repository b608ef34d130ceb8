//! `get-product-reviews`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{AltType, ProductReviewList, ReviewSortField, SortOrder};
use crate::{LocationId, ProductId};

/// Lists the reviews of products.
///
/// Created by
/// [`Products::list_product_reviews`](super::Products::list_product_reviews).
///
/// Returns one page, [`ProductReviewList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /products/reviews`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListProductReviews {
    pub(super) request: Request<ListProductReviewsParams>,
}

impl ListProductReviews {
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::ListProductReviewsParams::location_id)
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

    /// Whether to sort by date or by rating.
    pub fn sort_field(mut self, value: impl IntoOptional<ReviewSortField>) -> Self {
        self.request.params_mut().sort_field = value.into_optional();
        self
    }

    /// Whether to sort ascending or descending by
    /// [`sort_field`](crate::v3::products::operations::ListProductReviewsParams::sort_field).
    pub fn sort_order(mut self, value: impl IntoOptional<SortOrder>) -> Self {
        self.request.params_mut().sort_order = value.into_optional();
        self
    }

    /// Rating of the reviews to list, such as `4`.
    pub fn rating(mut self, value: impl IntoOptional<f64>) -> Self {
        self.request.params_mut().rating = value.into_optional();
        self
    }

    /// Start of the period in which the reviews were written, RFC 3339.
    ///
    /// Example: `2023-01-01T00:00:00Z`.
    pub fn start_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// End of the period in which the reviews were written, RFC 3339.
    ///
    /// Example: `2023-12-31T23:59:59Z`.
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }

    /// Ids of the reviewed products; only reviews of these products are included.
    pub fn product_ids(mut self, value: impl IntoOptional<Vec<ProductId>>) -> Self {
        self.request.params_mut().product_ids = value.into_optional();
        self
    }

    /// Ids of the stores; only reviews from these stores are included.
    pub fn store_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().store_ids = value.into_optional();
        self
    }
}

request_builder! {
    ListProductReviews, ListProductReviewsParams
}

/// The parameters of [`ListProductReviews`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListProductReviewsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::ListProductReviewsParams::location_id)
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
    /// Whether to sort by date or by rating.
    pub sort_field: Option<ReviewSortField>,
    /// Whether to sort ascending or descending by
    /// [`sort_field`](crate::v3::products::operations::ListProductReviewsParams::sort_field).
    pub sort_order: Option<SortOrder>,
    /// Rating of the reviews to list, such as `4`.
    pub rating: Option<f64>,
    /// Start of the period in which the reviews were written, RFC 3339.
    ///
    /// Example: `2023-01-01T00:00:00Z`.
    pub start_date: Option<Timestamp>,
    /// End of the period in which the reviews were written, RFC 3339.
    ///
    /// Example: `2023-12-31T23:59:59Z`.
    pub end_date: Option<Timestamp>,
    /// Ids of the reviewed products; only reviews of these products are included.
    pub product_ids: Option<Vec<ProductId>>,
    /// Ids of the stores; only reviews from these stores are included.
    pub store_ids: Option<Vec<String>>,
}

impl ListProductReviewsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: None,
            offset: None,
            sort_field: None,
            sort_order: None,
            rating: None,
            start_date: None,
            end_date: None,
            product_ids: None,
            store_ids: None,
        }
    }
}

impl Operation for ListProductReviewsParams {
    type Output = ProductReviewList;
    type Whole = ProductReviewList;
    type Error = ListProductReviewsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-product-reviews",
        name: "list_product_reviews",
        summary: "Lists the reviews of products.",
        deprecated: None,
        method: Method::GET,
        path: "/products/reviews",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-product-reviews",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("sortField", &self.sort_field);
        request.query("sortOrder", &self.sort_order);
        request.query("rating", &self.rating);
        request.query("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        request.query("endDate", &WrittenAs(&self.end_date, "rfc3339"));
        request.query_joined("productId", &self.product_ids, ',');
        request.query_joined("storeId", &self.store_ids, ',');
    }
}

impl Paginated for ListProductReviewsParams {
    type Item = Map<String, Value>;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ProductReviewList) -> Vec<Map<String, Value>> {
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

/// Errors of [`ListProductReviews`].
pub type ListProductReviewsError = super::errors::ProductsError;
