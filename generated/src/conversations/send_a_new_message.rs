//! `send-a-new-message`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationsError, NewMessage, SendMessageResponse};

/// Sends a message to a contact.
///
/// The type says how: an SMS needs a message, an email HTML or a message and a
/// subject. With a timestamp, in seconds, it is scheduled instead.
///
/// Needs a location's token with the scope `conversations/message.write`.
///
/// `POST /conversations/messages`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/send-a-new-message))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SendANewMessage {
    request: Request<SendANewMessageParams>,
}

impl SendANewMessage {
    pub(super) fn new(client: &Client, params: SendANewMessageParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SendANewMessage, SendANewMessageParams
}

/// The parameters of [`SendANewMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendANewMessageParams {
    /// The request body.
    pub body: NewMessage,
}

impl SendANewMessageParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewMessage) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SendANewMessageParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SendANewMessageParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SendANewMessageParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SendANewMessageParams
}

impl Operation for SendANewMessageParams {
    type Output = SendMessageResponse;
    type Error = SendANewMessageError;

    const METADATA: &'static Metadata = &Metadata {
        id: "send-a-new-message",
        method: Method::POST,
        path: "/conversations/messages",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/send-a-new-message",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SendMessageResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SendANewMessage`].
pub type SendANewMessageError = ConversationsError;
