//! `replace-order`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Order;

/// Replaces an order.
///
/// Made by [`Orders::replace_order`](super::Orders::replace_order).
///
/// `PUT /orders`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ReplaceOrder {
    pub(super) request: Request<ReplaceOrderParams>,
}

request_builder! {
    ReplaceOrder, ReplaceOrderParams
}

/// The parameters of [`ReplaceOrder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReplaceOrderParams {
    /// The request body.
    pub body: Order,
}

impl ReplaceOrderParams {
    /// Makes the parameters from what is required.
    pub fn new(body: Order) -> Self {
        Self { body }
    }
}

impl Operation for ReplaceOrderParams {
    type Output = Order;
    type Error = ReplaceOrderError;

    const METADATA: &'static Metadata = &Metadata {
        id: "replace-order",
        method: Method::PUT,
        path: "/orders",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// What can go wrong with [`ReplaceOrder`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ReplaceOrderError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for ReplaceOrderError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
