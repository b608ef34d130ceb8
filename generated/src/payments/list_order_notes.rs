//! `list-order-notes`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, PaymentsError};

/// Lists the notes of an order.
///
/// Needs a location's token.
///
/// `GET /payments/orders/{orderId}/notes`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-notes))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListOrderNotes {
    request: Request<ListOrderNotesParams>,
}

impl ListOrderNotes {
    pub(super) fn new(client: &Client, params: ListOrderNotesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    ListOrderNotes, ListOrderNotesParams
}

/// The parameters of [`ListOrderNotes`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOrderNotesParams {
    /// The path parameter `orderId`.
    pub order_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl ListOrderNotesParams {
    /// Makes the parameters from what is required.
    pub fn new(
        order_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ListOrderNotesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ListOrderNotesParams")?;
        Some(Self {
            order_id: object.required("orderId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListOrderNotesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ListOrderNotesParams
}

impl Operation for ListOrderNotesParams {
    type Output = Value;
    type Error = ListOrderNotesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "list-order-notes",
        method: Method::GET,
        path: "/payments/orders/{orderId}/notes",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-notes",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ListOrderNotes`].
pub type ListOrderNotesError = PaymentsError;
