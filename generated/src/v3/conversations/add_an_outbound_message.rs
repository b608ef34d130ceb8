//! `add-an-outbound-message`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationsError, RecordMessageResponse, RecordedCall};

/// Records a call that another system has made.
///
/// Needs a location's token with the scope `conversations/message.write`.
///
/// `POST /conversations/messages/outbound`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AddAnOutboundMessage {
    request: Request<AddAnOutboundMessageParams>,
}

impl AddAnOutboundMessage {
    pub(super) fn new(client: &Client, params: AddAnOutboundMessageParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AddAnOutboundMessage, AddAnOutboundMessageParams
}

/// The parameters of [`AddAnOutboundMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddAnOutboundMessageParams {
    /// The request body.
    pub body: RecordedCall,
}

impl AddAnOutboundMessageParams {
    /// Makes the parameters from what is required.
    pub fn new(body: RecordedCall) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AddAnOutboundMessageParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AddAnOutboundMessageParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AddAnOutboundMessageParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AddAnOutboundMessageParams
}

impl Operation for AddAnOutboundMessageParams {
    type Output = RecordMessageResponse;
    type Error = AddAnOutboundMessageError;

    const METADATA: &'static Metadata = &Metadata {
        id: "add-an-outbound-message",
        method: Method::POST,
        path: "/conversations/messages/outbound",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<RecordMessageResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AddAnOutboundMessage`].
pub type AddAnOutboundMessageError = ConversationsError;
