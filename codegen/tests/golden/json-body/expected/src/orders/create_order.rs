//! `create-order`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{CreateOrderBody, OrdersError};

/// Places an order.
///
/// `POST /orders`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateOrder {
    request: Request<CreateOrderParams>,
}

impl CreateOrder {
    pub(super) fn new(client: &Client, params: CreateOrderParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateOrder, CreateOrderParams
}

/// The parameters of [`CreateOrder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderParams {
    /// The order to place.
    pub body: CreateOrderBody,
}

impl CreateOrderParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateOrderBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateOrderParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOrderParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateOrderParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateOrderParams
}

impl Operation for CreateOrderParams {
    type Output = ();
    type Error = CreateOrderError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-order",
        method: Method::POST,
        path: "/orders",
        headers: &[],
        success: &[201],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`CreateOrder`].
pub type CreateOrderError = OrdersError;
