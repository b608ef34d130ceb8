//! `create-order`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::CreateOrderBody;

/// Places an order.
///
/// Created by [`Orders::create_order`](super::Orders::create_order).
///
/// `POST /orders`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateOrder = Request<CreateOrderParams>;

/// The parameters of [`CreateOrder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateOrderParams {
    /// The order to place.
    pub body: CreateOrderBody,
}

impl CreateOrderParams {
    /// Creates the parameters.
    pub fn new(body: CreateOrderBody) -> Self {
        Self { body }
    }
}

impl Operation for CreateOrderParams {
    type Output = ();
    type Whole = ();
    type Error = CreateOrderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-order",
        name: "create_order",
        summary: "Places an order.",
        deprecated: None,
        method: Method::POST,
        path: "/orders",
        is_idempotent: false,
        headers: &[],
        success: &[201],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateOrder`].
pub type CreateOrderError = super::errors::OrderError;
