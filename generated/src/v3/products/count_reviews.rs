//! `get-reviews-count`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    Timestamp, TokenType, request_builder,
};

use super::{AltType, CountReviewsResponse};
use crate::{LocationId, ProductId};

/// Counts the reviews of products by their status.
///
/// Created by [`Products::count_reviews`](super::Products::count_reviews).
///
/// Returns a list of JSON objects (`serde_json::Map`): the field `data` of the
/// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CountReviewsResponse`], in a `Response`.
///
/// `GET /products/reviews/count`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CountReviews {
    pub(super) request: Request<CountReviewsParams>,
}

impl CountReviews {
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::CountReviewsParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Rating of the reviews to count, such as `4`.
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
    CountReviews, CountReviewsParams
}

/// The parameters of [`CountReviews`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CountReviewsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::products::operations::CountReviewsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Rating of the reviews to count, such as `4`.
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

impl CountReviewsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            rating: None,
            start_date: None,
            end_date: None,
            product_ids: None,
            store_ids: None,
        }
    }
}

impl Operation for CountReviewsParams {
    type Output = Vec<Map<String, Value>>;
    type Whole = CountReviewsResponse;
    type Error = CountReviewsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-reviews-count",
        name: "count_reviews",
        summary: "Counts the reviews of products by their status.",
        deprecated: None,
        method: Method::GET,
        path: "/products/reviews/count",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/get-reviews-count",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("rating", &self.rating);
        request.query("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        request.query("endDate", &WrittenAs(&self.end_date, "rfc3339"));
        request.query_joined("productId", &self.product_ids, ',');
        request.query_joined("storeId", &self.store_ids, ',');
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Map<String, Value>>, DecodeError> {
        response
            .payload_list(
                &[&["data"]],
                |envelope: CountReviewsResponse| Some(envelope.data),
            )
    }
}

/// Errors of [`CountReviews`].
pub type CountReviewsError = super::errors::ProductsError;
