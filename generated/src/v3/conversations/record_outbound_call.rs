//! `add-an-outbound-message`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{ExternalCall, RecordMessageResponse};

/// Records a call that another system has made.
///
/// Created by
/// [`Conversations::record_outbound_call`](super::Conversations::record_outbound_call).
///
/// `POST /conversations/messages/outbound`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RecordOutboundCall = Request<RecordOutboundCallParams>;

/// The parameters of [`RecordOutboundCall`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordOutboundCallParams {
    /// An outbound call that another system made, to add to a conversation.
    pub body: ExternalCall,
}

impl RecordOutboundCallParams {
    /// Creates the parameters.
    pub fn new(body: ExternalCall) -> Self {
        Self { body }
    }
}

impl Operation for RecordOutboundCallParams {
    type Output = RecordMessageResponse;
    type Whole = RecordMessageResponse;
    type Error = RecordOutboundCallError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-an-outbound-message",
        name: "record_outbound_call",
        summary: "Records a call that another system has made.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/messages/outbound",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-outbound-message",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`RecordOutboundCall`].
pub type RecordOutboundCallError = super::errors::ConversationsError;
