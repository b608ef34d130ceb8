//! `record-order-payment`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{PaymentsError, RecordOrderPaymentBody, RecordOrderPaymentResponse};

/// Records a payment for an order that was made outside of HighLevel.
///
/// Needs a location's token with the scope `payments/orders.collectPayment`.
///
/// `POST /payments/orders/{orderId}/record-payment`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/record-order-payment))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct RecordOrderPayment {
    request: Request<RecordOrderPaymentParams>,
}

impl RecordOrderPayment {
    pub(super) fn new(client: &Client, params: RecordOrderPaymentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    RecordOrderPayment, RecordOrderPaymentParams
}

/// The parameters of [`RecordOrderPayment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordOrderPaymentParams {
    /// The path parameter `orderId`.
    pub order_id: String,
    /// The request body.
    pub body: RecordOrderPaymentBody,
}

impl RecordOrderPaymentParams {
    /// Makes the parameters from what is required.
    pub fn new(order_id: impl Into<String>, body: RecordOrderPaymentBody) -> Self {
        Self {
            order_id: order_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for RecordOrderPaymentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordOrderPaymentParams")?;
        Some(Self {
            order_id: object.required("orderId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for RecordOrderPaymentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    RecordOrderPaymentParams
}

impl Operation for RecordOrderPaymentParams {
    type Output = RecordOrderPaymentResponse;
    type Error = RecordOrderPaymentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "record-order-payment",
        method: Method::POST,
        path: "/payments/orders/{orderId}/record-payment",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/orders.collectPayment"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/record-order-payment",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<RecordOrderPaymentResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`RecordOrderPayment`].
pub type RecordOrderPaymentError = PaymentsError;
