//! `add-an-inbound-message`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{RecordMessageResponse, RecordedMessage};

/// Records a message that another system received from a contact or sent to a
/// contact.
///
/// Created by
/// [`Conversations::record_message`](super::Conversations::record_message).
///
/// `POST /conversations/messages/inbound`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RecordMessage = Request<RecordMessageParams>;

/// The parameters of [`RecordMessage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordMessageParams {
    /// A message that another system received or sent, to add to a conversation.
    /// HighLevel does not deliver it.
    pub body: RecordedMessage,
}

impl RecordMessageParams {
    /// Creates the parameters.
    pub fn new(body: RecordedMessage) -> Self {
        Self { body }
    }
}

impl Operation for RecordMessageParams {
    type Output = RecordMessageResponse;
    type Whole = RecordMessageResponse;
    type Error = RecordMessageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-an-inbound-message",
        name: "record_message",
        summary: "Records a message that another system received from a contact or sent to a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/messages/inbound",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-inbound-message",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`RecordMessage`].
pub type RecordMessageError = super::errors::ConversationsError;
