//! `add-an-inbound-message`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationsError, RecordMessageResponse, RecordedMessage};

/// Records a message that reached a contact or came from one by another system.
///
/// Nothing is sent. Name the conversation or the contact. Messages of type `Custom`
/// need a conversation provider: without its id HighLevel answers 201 without a body
/// and records nothing.
///
/// Needs a location's token with the scope `conversations/message.write`.
///
/// `POST /conversations/messages/inbound`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-inbound-message))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AddAnInboundMessage {
    request: Request<AddAnInboundMessageParams>,
}

impl AddAnInboundMessage {
    pub(super) fn new(client: &Client, params: AddAnInboundMessageParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AddAnInboundMessage, AddAnInboundMessageParams
}

/// The parameters of [`AddAnInboundMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddAnInboundMessageParams {
    /// The request body.
    pub body: RecordedMessage,
}

impl AddAnInboundMessageParams {
    /// Makes the parameters from what is required.
    pub fn new(body: RecordedMessage) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AddAnInboundMessageParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AddAnInboundMessageParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AddAnInboundMessageParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AddAnInboundMessageParams
}

impl Operation for AddAnInboundMessageParams {
    type Output = RecordMessageResponse;
    type Error = AddAnInboundMessageError;

    const METADATA: &'static Metadata = &Metadata {
        id: "add-an-inbound-message",
        method: Method::POST,
        path: "/conversations/messages/inbound",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-inbound-message",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<RecordMessageResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AddAnInboundMessage`].
pub type AddAnInboundMessageError = ConversationsError;
