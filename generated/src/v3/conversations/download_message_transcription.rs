//! `download-message-transcription`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use crate::{LocationId, MessageId};

/// Returns the transcription of a call as a text file.
///
/// Created by
/// [`Conversations::download_message_transcription`](super::Conversations::download_message_transcription).
///
/// `GET
/// /conversations/locations/{locationId}/messages/{messageId}/transcription/download`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DownloadMessageTranscription = Request<DownloadMessageTranscriptionParams>;

/// The parameters of [`DownloadMessageTranscription`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DownloadMessageTranscriptionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the message that represents the transcribed call.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: MessageId,
}

impl DownloadMessageTranscriptionParams {
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

impl Operation for DownloadMessageTranscriptionParams {
    type Output = String;
    type Whole = String;
    type Error = DownloadMessageTranscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "download-message-transcription",
        name: "download_message_transcription",
        summary: "Returns the transcription of a call as a text file.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/locations/{locationId}/messages/{messageId}/transcription/download",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/download-message-transcription",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("messageId", &self.message_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// Errors of [`DownloadMessageTranscription`].
pub type DownloadMessageTranscriptionError = super::errors::ConversationsError;
