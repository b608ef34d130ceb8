//! `get-order`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Order;

/// Returns an order.
///
/// Made by [`Orders::get_order`](super::Orders::get_order).
///
/// `GET /orders/{orderId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetOrder {
    pub(super) request: Request<GetOrderParams>,
}

request_builder! {
    GetOrder, GetOrderParams
}

/// The parameters of [`GetOrder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetOrderParams {
    /// The path parameter `orderId`.
    pub order_id: String,
}

impl GetOrderParams {
    /// Makes the parameters from what is required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

impl Operation for GetOrderParams {
    type Output = Order;
    type Error = GetOrderError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-order",
        method: Method::GET,
        path: "/orders/{orderId}",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
    }
}

/// What can go wrong with [`GetOrder`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetOrderError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for GetOrderError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
