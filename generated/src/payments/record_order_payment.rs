//! `record-order-payment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType,
};

use super::{OrderPaymentRecord, RecordOrderPaymentNotFoundErrorBody};
use crate::OrderId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Records a payment that was made outside HighLevel, and sets the order's status to
/// `Paid`.
///
/// Created by
/// [`Payments::record_order_payment`](super::Payments::record_order_payment).
///
/// `POST /payments/orders/{orderId}/record-payment`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RecordOrderPayment = Request<RecordOrderPaymentParams>;

/// The parameters of [`RecordOrderPayment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordOrderPaymentParams {
    /// Id of the order that was paid.
    ///
    /// Example: `653f5e0cde5a1314e62a837c`.
    pub order_id: OrderId,
    /// A payment that was made outside of HighLevel, to record for an order.
    pub body: OrderPaymentRecord,
}

impl RecordOrderPaymentParams {
    /// Creates the parameters.
    pub fn new(order_id: impl Into<OrderId>, body: OrderPaymentRecord) -> Self {
        Self {
            order_id: order_id.into(),
            body,
        }
    }
}

impl Operation for RecordOrderPaymentParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = RecordOrderPaymentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "record-order-payment",
        name: "record_order_payment",
        summary: "Records a payment that was made outside HighLevel, and sets the order's status to `Paid`.",
        deprecated: None,
        method: Method::POST,
        path: "/payments/orders/{orderId}/record-payment",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 404, 422],
        scopes: &["payments/orders.collectPayment"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/record-order-payment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.json(&self.body);
    }
}

/// Errors of [`RecordOrderPayment`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum RecordOrderPaymentError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound(RecordOrderPaymentNotFoundErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for RecordOrderPaymentError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
