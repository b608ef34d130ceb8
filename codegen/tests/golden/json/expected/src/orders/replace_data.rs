//! `replace-data`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, request_builder,
};

use super::Data;

/// Replaces what an application keeps with an order.
///
/// `PUT /orders/{orderId}/data`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ReplaceData {
    request: Request<ReplaceDataParams>,
}

impl ReplaceData {
    pub(super) fn new(client: &Client, params: ReplaceDataParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    ReplaceData, ReplaceDataParams
}

/// The parameters of [`ReplaceData`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaceDataParams {
    /// The path parameter `orderId`.
    pub order_id: String,
    /// The request body.
    pub body: Data,
}

impl ReplaceDataParams {
    /// Makes the parameters from what is required.
    pub fn new(order_id: impl Into<String>, body: Data) -> Self {
        Self {
            order_id: order_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ReplaceDataParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplaceDataParams")?;
        Some(Self {
            order_id: object.required("orderId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ReplaceDataParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ReplaceDataParams
}

impl Operation for ReplaceDataParams {
    type Output = Map<String, Value>;
    type Error = ReplaceDataError;

    const METADATA: &'static Metadata = &Metadata {
        id: "replace-data",
        method: Method::PUT,
        path: "/orders/{orderId}/data",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Map<String, Value>, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ReplaceData`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceDataError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for ReplaceDataError {
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
