//! `get-message-transcription`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::TranscribedSentence;
use crate::{LocationId, MessageId};

/// Returns the transcription of a call, sentence by sentence.
///
/// Created by
/// [`Conversations::get_message_transcription`](super::Conversations::get_message_transcription).
///
/// `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetMessageTranscription = Request<GetMessageTranscriptionParams>;

/// The parameters of [`GetMessageTranscription`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetMessageTranscriptionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the message that represents the transcribed call.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: MessageId,
}

impl GetMessageTranscriptionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        message_id: impl Into<MessageId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            message_id: message_id.into(),
        }
    }
}

impl Operation for GetMessageTranscriptionParams {
    type Output = Vec<TranscribedSentence>;
    type Whole = Vec<TranscribedSentence>;
    type Error = GetMessageTranscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-message-transcription",
        name: "get_message_transcription",
        summary: "Returns the transcription of a call, sentence by sentence.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/locations/{locationId}/messages/{messageId}/transcription",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-transcription",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("messageId", &self.message_id);
    }
}

/// Errors of [`GetMessageTranscription`].
pub type GetMessageTranscriptionError = super::errors::ConversationsError;
