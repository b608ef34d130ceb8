//! `search-orders`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

/// Searches for orders.
///
/// Created by [`Orders::search_orders`](super::Orders::search_orders).
///
/// `POST /orders/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchOrders {
    pub(super) request: Request<SearchOrdersParams>,
}

impl SearchOrders {
    /// The request body.
    pub fn request_body(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().request_body = value.into_optional();
        self
    }
}

request_builder! {
    SearchOrders, SearchOrdersParams
}

/// The parameters of [`SearchOrders`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchOrdersParams {
    /// The query parameter `body`.
    pub body: String,
    /// The request body.
    pub request_body: Option<Vec<String>>,
}

impl SearchOrdersParams {
    /// Creates the parameters.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            request_body: None,
        }
    }
}

impl Operation for SearchOrdersParams {
    type Output = ();
    type Whole = ();
    type Error = SearchOrdersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-orders",
        name: "search_orders",
        summary: "Searches for orders.",
        deprecated: None,
        method: Method::POST,
        path: "/orders/search",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("body", &self.body);
        request.json(&self.request_body);
    }
}

/// Errors of [`SearchOrders`].
pub type SearchOrdersError = super::errors::OrderError;
