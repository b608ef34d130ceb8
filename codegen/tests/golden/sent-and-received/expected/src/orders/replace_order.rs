//! `replace-order`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, request_builder,
};

use super::Order;

/// Replaces an order.
///
/// `PUT /orders`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ReplaceOrder {
    request: Request<ReplaceOrderParams>,
}

impl ReplaceOrder {
    pub(super) fn new(client: &Client, params: ReplaceOrderParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    ReplaceOrder, ReplaceOrderParams
}

/// The parameters of [`ReplaceOrder`].
#[derive(Clone, Debug, PartialEq)]
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

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ReplaceOrderParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplaceOrderParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ReplaceOrderParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ReplaceOrderParams
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

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Order, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ReplaceOrder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceOrderError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for ReplaceOrderError {
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
