//! `get-order-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Order};
use crate::{LocationId, OrderId};

/// Returns an order.
///
/// Created by [`Payments::get_order`](super::Payments::get_order).
///
/// `GET /payments/orders/{orderId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetOrder {
    pub(super) request: Request<GetOrderParams>,
}

impl GetOrder {
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::GetOrderParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::payments::operations::GetOrderParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub fn same_location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().same_location_id = value.into_optional();
        self
    }
}

request_builder! {
    GetOrder, GetOrderParams
}

/// The parameters of [`GetOrder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetOrderParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the order to return.
    ///
    /// Example: `653f5e0cde5a1314e62a837c`.
    pub order_id: OrderId,
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::GetOrderParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::payments::operations::GetOrderParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub same_location_id: Option<LocationId>,
}

impl GetOrderParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        order_id: impl Into<OrderId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            order_id: order_id.into(),
            alt_type: AltType::Location,
            same_location_id: None,
        }
    }
}

impl Operation for GetOrderParams {
    type Output = Order;
    type Whole = Order;
    type Error = GetOrderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-order-by-id",
        name: "get_order",
        summary: "Returns an order.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/orders/{orderId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/orders.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/get-order-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("locationId", &self.same_location_id);
    }
}

/// Errors of [`GetOrder`].
pub type GetOrderError = super::errors::PaymentsError;
