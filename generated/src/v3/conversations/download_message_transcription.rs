//! `download-message-transcription`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::ConversationsError;

/// Returns the transcription of a call as a text file.
///
/// Needs a location's token with the scope `conversations/message.readonly`.
///
/// `GET
/// /conversations/locations/{locationId}/messages/{messageId}/transcription/download`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DownloadMessageTranscription {
    request: Request<DownloadMessageTranscriptionParams>,
}

impl DownloadMessageTranscription {
    pub(super) fn new(
        client: &Client,
        params: DownloadMessageTranscriptionParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DownloadMessageTranscription, DownloadMessageTranscriptionParams
}

/// The parameters of [`DownloadMessageTranscription`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DownloadMessageTranscriptionParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `messageId`.
    pub message_id: String,
}

impl DownloadMessageTranscriptionParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, message_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            message_id: message_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DownloadMessageTranscriptionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DownloadMessageTranscriptionParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            message_id: object.required("messageId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DownloadMessageTranscriptionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("messageId", &self.message_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DownloadMessageTranscriptionParams
}

impl Operation for DownloadMessageTranscriptionParams {
    type Output = String;
    type Error = DownloadMessageTranscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "download-message-transcription",
        method: Method::GET,
        path: "/conversations/locations/{locationId}/messages/{messageId}/transcription/download",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("messageId", &self.message_id);
    }

    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// What can go wrong with [`DownloadMessageTranscription`].
pub type DownloadMessageTranscriptionError = ConversationsError;
