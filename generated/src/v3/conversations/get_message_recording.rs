//! `get-message-recording`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Download, Metadata, Operation, Request, RequestParts, TokenType};

use crate::{LocationId, MessageId};

/// Returns the recording of a call or a voicemail, as audio.
///
/// Created by
/// [`Conversations::get_message_recording`](super::Conversations::get_message_recording).
///
/// `GET /conversations/messages/{messageId}/locations/{locationId}/recording`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetMessageRecording = Request<GetMessageRecordingParams>;

/// The parameters of [`GetMessageRecording`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetMessageRecordingParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the message that represents the recorded call.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub message_id: MessageId,
}

impl GetMessageRecordingParams {
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

impl Operation for GetMessageRecordingParams {
    type Output = Download;
    type Whole = Download;
    type Error = GetMessageRecordingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-message-recording",
        name: "get_message_recording",
        summary: "Returns the recording of a call or a voicemail, as audio.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/messages/{messageId}/locations/{locationId}/recording",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-recording",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("messageId", &self.message_id);
        request.path("locationId", &self.location_id);
        request.expect_download();
    }
}

/// Errors of [`GetMessageRecording`].
pub type GetMessageRecordingError = super::errors::ConversationsError;
