//! `replace-orders`: the request, its parameters and its outcome.

use std::collections::BTreeMap;

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{Condition, ReplaceOrdersBadRequestBody, ReplaceOrdersConflictBody};

/// Replaces the orders.
///
/// Made by [`Orders::replace_orders`](super::Orders::replace_orders).
///
/// `PUT /orders`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ReplaceOrders {
    pub(super) request: Request<ReplaceOrdersParams>,
}

impl ReplaceOrders {
    /// Sets the request body.
    pub fn body(mut self, value: impl IntoIterator<Item = Condition>) -> Self {
        let value = value.into_iter().collect();
        self.request.params_mut().body = Some(value);
        self
    }
}

request_builder! {
    ReplaceOrders, ReplaceOrdersParams
}

/// The parameters of [`ReplaceOrders`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReplaceOrdersParams {
    /// The request body.
    pub body: Option<Vec<Condition>>,
}

impl ReplaceOrdersParams {
    /// Makes parameters with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ReplaceOrdersParams {
    type Output = BTreeMap<String, Condition>;
    type Error = ReplaceOrdersError;

    const METADATA: &'static Metadata = &Metadata {
        id: "replace-orders",
        method: Method::PUT,
        path: "/orders",
        headers: &[],
        success: &[200],
        errors: &[400, 409],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// What can go wrong with [`ReplaceOrders`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ReplaceOrdersError {
    /// `400 Bad Request`.
    BadRequest(Option<ReplaceOrdersBadRequestBody>),
    /// `409 Conflict`.
    Conflict(Option<ReplaceOrdersConflictBody>),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for ReplaceOrdersError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            409 => Self::Conflict(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
