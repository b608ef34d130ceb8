//! `share-order`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Share;
use crate::{CustomerId, OrderId};

/// Created by [`Orders::share_order`](super::Orders::share_order).
///
/// `POST /orders/{orderKey}/shares`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ShareOrder {
    pub(super) request: Request<ShareOrderParams>,
}

impl ShareOrder {
    /// Id of an order.
    pub fn original(mut self, value: impl IntoOptional<OrderId>) -> Self {
        self.request.params_mut().original = value.into_optional();
        self
    }

    /// Id of a customer.
    pub fn receiver(mut self, value: impl IntoOptional<CustomerId>) -> Self {
        self.request.params_mut().receiver = value.into_optional();
        self
    }
}

request_builder! {
    ShareOrder, ShareOrderParams
}

/// The parameters of [`ShareOrder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShareOrderParams {
    /// Id of an order.
    pub order_id: OrderId,
    /// Id of a customer.
    pub customer_id: CustomerId,
    /// The request body.
    pub body: Share,
    /// Id of an order.
    pub original: Option<OrderId>,
    /// Id of a customer.
    pub receiver: Option<CustomerId>,
}

impl ShareOrderParams {
    /// Creates the parameters.
    pub fn new(
        order_id: impl Into<OrderId>,
        customer_id: impl Into<CustomerId>,
        body: Share,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            customer_id: customer_id.into(),
            body,
            original: None,
            receiver: None,
        }
    }
}

impl Operation for ShareOrderParams {
    type Output = ();
    type Whole = ();
    type Error = ShareOrderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "share-order",
        name: "share_order",
        summary: "",
        deprecated: None,
        method: Method::POST,
        path: "/orders/{orderKey}/shares",
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
        request.path("orderKey", &self.order_id);
        request.query("with", &self.customer_id);
        request.query("orderId", &self.original);
        request.query("customerId", &self.receiver);
        request.json(&self.body);
    }
}

/// Errors of [`ShareOrder`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ShareOrderError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ShareOrderError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
