//! `update-order`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::{Order, OrderUpdate};
use crate::{CustomerId, OrderId};

/// Created by [`Orders::update_order`](super::Orders::update_order).
///
/// `PUT /orders/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct UpdateOrder {
    pub(super) request: Request<UpdateOrderParams>,
}

impl UpdateOrder {
    /// Ids, each of an order.
    pub fn order_ids(mut self, value: impl IntoOptional<Vec<OrderId>>) -> Self {
        self.request.params_mut().order_ids = value.into_optional();
        self
    }

    /// The query parameter `buyerId`.
    pub fn buyer_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().buyer_id = value.into_optional();
        self
    }
}

request_builder! {
    UpdateOrder, UpdateOrderParams
}

/// The parameters of [`UpdateOrder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateOrderParams {
    /// Id of an order.
    pub id: OrderId,
    /// Id of a customer.
    ///
    /// Example: `cus_1`.
    pub customer_id: CustomerId,
    /// The request body.
    pub body: OrderUpdate,
    /// Ids, each of an order.
    pub order_ids: Option<Vec<OrderId>>,
    /// The query parameter `buyerId`.
    pub buyer_id: Option<String>,
}

impl UpdateOrderParams {
    /// Creates the parameters.
    pub fn new(
        id: impl Into<OrderId>,
        customer_id: impl Into<CustomerId>,
        body: OrderUpdate,
    ) -> Self {
        Self {
            id: id.into(),
            customer_id: customer_id.into(),
            body,
            order_ids: None,
            buyer_id: None,
        }
    }
}

impl Operation for UpdateOrderParams {
    type Output = Order;
    type Whole = Order;
    type Error = UpdateOrderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-order",
        name: "update_order",
        summary: "",
        deprecated: None,
        method: Method::PUT,
        path: "/orders/{id}",
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
        request.query("customerId", &self.customer_id);
        request.query("orderIds", &self.order_ids);
        request.query("buyerId", &self.buyer_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateOrder`].
pub type UpdateOrderError = super::errors::OrdersError;
