//! `update-message-status`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationsError, MessageStatusUpdate, SendMessageResponse};

/// Reports what became of a message that the app has delivered.
///
/// Until HighLevel has handed the message to the provider, which takes some seconds,
/// the answer is an error; try again then.
///
/// Needs a location's token with the scope `conversations/message.write`.
///
/// `PUT /conversations/messages/{messageId}/status`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateMessageStatus {
    request: Request<UpdateMessageStatusParams>,
}

impl UpdateMessageStatus {
    pub(super) fn new(client: &Client, params: UpdateMessageStatusParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateMessageStatus, UpdateMessageStatusParams
}

/// The parameters of [`UpdateMessageStatus`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageStatusParams {
    /// The path parameter `messageId`.
    pub message_id: String,
    /// The request body.
    pub body: MessageStatusUpdate,
}

impl UpdateMessageStatusParams {
    /// Makes the parameters from what is required.
    pub fn new(message_id: impl Into<String>, body: MessageStatusUpdate) -> Self {
        Self {
            message_id: message_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateMessageStatusParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateMessageStatusParams")?;
        Some(Self {
            message_id: object.required("messageId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateMessageStatusParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("messageId", &self.message_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateMessageStatusParams
}

impl Operation for UpdateMessageStatusParams {
    type Output = SendMessageResponse;
    type Error = UpdateMessageStatusError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-message-status",
        method: Method::PUT,
        path: "/conversations/messages/{messageId}/status",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("messageId", &self.message_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SendMessageResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateMessageStatus`].
pub type UpdateMessageStatusError = ConversationsError;
