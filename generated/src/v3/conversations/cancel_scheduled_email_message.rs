//! `cancel-scheduled-email-message`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::CancelScheduledResponse;
use crate::EmailMessageId;

/// Cancels an email that is scheduled.
///
/// Created by
/// [`Conversations::cancel_scheduled_email_message`](super::Conversations::cancel_scheduled_email_message).
///
/// `DELETE /conversations/messages/email/{emailMessageId}/schedule`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CancelScheduledEmailMessage = Request<CancelScheduledEmailMessageParams>;

/// The parameters of [`CancelScheduledEmailMessage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CancelScheduledEmailMessageParams {
    /// Id of the scheduled email to cancel.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: EmailMessageId,
}

impl CancelScheduledEmailMessageParams {
    /// Creates the parameters.
    pub fn new(email_message_id: impl Into<EmailMessageId>) -> Self {
        Self {
            email_message_id: email_message_id.into(),
        }
    }
}

impl Operation for CancelScheduledEmailMessageParams {
    type Output = CancelScheduledResponse;
    type Whole = CancelScheduledResponse;
    type Error = CancelScheduledEmailMessageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "cancel-scheduled-email-message",
        name: "cancel_scheduled_email_message",
        summary: "Cancels an email that is scheduled.",
        deprecated: None,
        method: Method::DELETE,
        path: "/conversations/messages/email/{emailMessageId}/schedule",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-email-message",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("emailMessageId", &self.email_message_id);
    }
}

/// Errors of [`CancelScheduledEmailMessage`].
pub type CancelScheduledEmailMessageError = super::errors::EmailError;
