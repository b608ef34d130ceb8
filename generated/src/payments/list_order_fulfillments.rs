//! `list-order-fulfillment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, Fulfillment, OrderFulfillmentList};
use crate::{LocationId, OrderId};

/// Lists the fulfillments of an order.
///
/// Created by
/// [`Payments::list_order_fulfillments`](super::Payments::list_order_fulfillments).
///
/// Returns a list of [`Fulfillment`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`OrderFulfillmentList`], in a `Response`.
///
/// `GET /payments/orders/{orderId}/fulfillments`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListOrderFulfillments {
    pub(super) request: Request<ListOrderFulfillmentsParams>,
}

impl ListOrderFulfillments {
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListOrderFulfillmentsParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    ListOrderFulfillments, ListOrderFulfillmentsParams
}

/// The parameters of [`ListOrderFulfillments`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListOrderFulfillmentsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the order whose fulfillments to list.
    ///
    /// Example: `653f5e0cde5a1314e62a837c`.
    pub order_id: OrderId,
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListOrderFulfillmentsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl ListOrderFulfillmentsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        order_id: impl Into<OrderId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            order_id: order_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for ListOrderFulfillmentsParams {
    type Output = Vec<Fulfillment>;
    type Whole = OrderFulfillmentList;
    type Error = ListOrderFulfillmentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-order-fulfillment",
        name: "list_order_fulfillments",
        summary: "Lists the fulfillments of an order.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/orders/{orderId}/fulfillments",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/orders.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-fulfillment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Fulfillment>, DecodeError> {
        response
            .payload_list(
                &[&["data"]],
                |envelope: OrderFulfillmentList| Some(envelope.data),
            )
    }
}

/// Errors of [`ListOrderFulfillments`].
pub type ListOrderFulfillmentsError = super::errors::PaymentsError;
