//! `create-order-fulfillment`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateOrderFulfillmentBody, CreateOrderFulfillmentResponse, PaymentsError};

/// Marks items of an order as sent, with their tracking.
///
/// Needs a location's token with the scope `payments/orders.write`.
///
/// `POST /payments/orders/{orderId}/fulfillments`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/create-order-fulfillment))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateOrderFulfillment {
    request: Request<CreateOrderFulfillmentParams>,
}

impl CreateOrderFulfillment {
    pub(super) fn new(client: &Client, params: CreateOrderFulfillmentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateOrderFulfillment, CreateOrderFulfillmentParams
}

/// The parameters of [`CreateOrderFulfillment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderFulfillmentParams {
    /// The path parameter `orderId`.
    pub order_id: String,
    /// The request body.
    pub body: CreateOrderFulfillmentBody,
}

impl CreateOrderFulfillmentParams {
    /// Makes the parameters from what is required.
    pub fn new(order_id: impl Into<String>, body: CreateOrderFulfillmentBody) -> Self {
        Self {
            order_id: order_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateOrderFulfillmentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOrderFulfillmentParams")?;
        Some(Self {
            order_id: object.required("orderId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateOrderFulfillmentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateOrderFulfillmentParams
}

impl Operation for CreateOrderFulfillmentParams {
    type Output = CreateOrderFulfillmentResponse;
    type Error = CreateOrderFulfillmentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-order-fulfillment",
        method: Method::POST,
        path: "/payments/orders/{orderId}/fulfillments",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/orders.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-order-fulfillment",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<CreateOrderFulfillmentResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateOrderFulfillment`].
pub type CreateOrderFulfillmentError = PaymentsError;
