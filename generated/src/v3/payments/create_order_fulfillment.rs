//! `create-order-fulfillment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Fulfillment, NewOrderFulfillment, OrderFulfillmentResponse};
use crate::OrderId;

/// Marks items of an order as shipped, with tracking data for the parcels.
///
/// Created by
/// [`Payments::create_order_fulfillment`](super::Payments::create_order_fulfillment).
///
/// Returns [`Fulfillment`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`OrderFulfillmentResponse`], in a `Response`.
///
/// `POST /payments/orders/{orderId}/fulfillments`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateOrderFulfillment = Request<CreateOrderFulfillmentParams>;

/// The parameters of [`CreateOrderFulfillment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateOrderFulfillmentParams {
    /// Id of the order that the fulfillment belongs to.
    ///
    /// Example: `653f5e0cde5a1314e62a837c`.
    pub order_id: OrderId,
    /// The shipped items of an order, and the parcels.
    pub body: NewOrderFulfillment,
}

impl CreateOrderFulfillmentParams {
    /// Creates the parameters.
    pub fn new(order_id: impl Into<OrderId>, body: NewOrderFulfillment) -> Self {
        Self {
            order_id: order_id.into(),
            body,
        }
    }
}

impl Operation for CreateOrderFulfillmentParams {
    type Output = Fulfillment;
    type Whole = OrderFulfillmentResponse;
    type Error = CreateOrderFulfillmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-order-fulfillment",
        name: "create_order_fulfillment",
        summary: "Marks items of an order as shipped, with tracking data for the parcels.",
        deprecated: None,
        method: Method::POST,
        path: "/payments/orders/{orderId}/fulfillments",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/orders.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-order-fulfillment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Fulfillment, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: OrderFulfillmentResponse| envelope.data)
    }
}

/// Errors of [`CreateOrderFulfillment`].
pub type CreateOrderFulfillmentError = super::errors::PaymentsError;
