//! `list-orders`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Owner;

/// Lists orders.
///
/// Made by [`Orders::list_orders`](super::Orders::list_orders).
///
/// `GET /orders`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListOrders {
    pub(super) request: Request<ListOrdersParams>,
}

request_builder! {
    ListOrders, ListOrdersParams
}

/// The parameters of [`ListOrders`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListOrdersParams {}

impl ListOrdersParams {
    /// Makes parameters with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListOrdersParams {
    type Output = Vec<Owner>;
    type Error = ListOrdersError;

    const METADATA: &'static Metadata = &Metadata {
        id: "list-orders",
        method: Method::GET,
        path: "/orders",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// What can go wrong with [`ListOrders`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListOrdersError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for ListOrdersError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
