//! `update-email-message-status`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType,
};

use super::EmailMessageStatusUpdate;
use crate::EmailMessageId;
use crate::v3::common::{BadRequestErrorBody, ForbiddenErrorBody, UnauthorizedErrorBody};

/// Reports the delivery status of an email that the app has delivered.
///
/// Created by
/// [`Conversations::update_email_message_status`](super::Conversations::update_email_message_status).
///
/// `PUT /conversations/messages/email/{id}/status`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateEmailMessageStatus = Request<UpdateEmailMessageStatusParams>;

/// The parameters of [`UpdateEmailMessageStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEmailMessageStatusParams {
    /// Id of the email whose delivery status to update.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub id: EmailMessageId,
    /// Delivery status and events of an email that an app's conversation provider sent.
    pub body: EmailMessageStatusUpdate,
}

impl UpdateEmailMessageStatusParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<EmailMessageId>, body: EmailMessageStatusUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateEmailMessageStatusParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateEmailMessageStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-email-message-status",
        name: "update_email_message_status",
        summary: "Reports the delivery status of an email that the app has delivered.",
        deprecated: None,
        method: Method::PUT,
        path: "/conversations/messages/email/{id}/status",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateEmailMessageStatus`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum UpdateEmailMessageStatusError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    ///
    /// Example: `{"statusCode":403,"error":"Forbidden"}`.
    Forbidden(ForbiddenErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UpdateEmailMessageStatusError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
