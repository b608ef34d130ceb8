//! `get-customer`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use crate::CustomerId;

/// Created by [`Orders::get_customer`](super::Orders::get_customer).
///
/// `GET /orders/customers/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetCustomer {
    pub(super) request: Request<GetCustomerParams>,
}

impl GetCustomer {
    /// The query parameter `watchers`.
    pub fn watchers(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().watchers = value.into_optional();
        self
    }

    /// The query parameter `orderIds`.
    ///
    /// Example: `either_1`.
    pub fn order_ids(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().order_ids = value.into_optional();
        self
    }
}

request_builder! {
    GetCustomer, GetCustomerParams
}

/// The parameters of [`GetCustomer`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCustomerParams {
    /// Id of a customer.
    pub id: CustomerId,
    /// The query parameter `watchers`.
    pub watchers: Option<String>,
    /// The query parameter `orderIds`.
    ///
    /// Example: `either_1`.
    pub order_ids: Option<String>,
}

impl GetCustomerParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<CustomerId>) -> Self {
        Self {
            id: id.into(),
            watchers: None,
            order_ids: None,
        }
    }
}

impl Operation for GetCustomerParams {
    type Output = ();
    type Whole = ();
    type Error = GetCustomerError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-customer",
        name: "get_customer",
        summary: "",
        deprecated: None,
        method: Method::GET,
        path: "/orders/customers/{id}",
        is_idempotent: true,
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
        request.path("id", &self.id);
        request.query("watchers", &self.watchers);
        request.query("orderIds", &self.order_ids);
    }
}

/// Errors of [`GetCustomer`].
pub type GetCustomerError = super::errors::OrdersError;
