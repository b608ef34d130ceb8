//! `get-email-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{EmailMessage, EmailResponse};
use crate::EmailMessageId;

/// Returns an email.
///
/// Created by [`Conversations::get_email`](super::Conversations::get_email).
///
/// Returns [`EmailMessage`]: the field `email_message` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`EmailResponse`], in a `Response`.
///
/// `GET /conversations/messages/email/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetEmail = Request<GetEmailParams>;

/// The parameters of [`GetEmail`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetEmailParams {
    /// Id of the email to return.
    ///
    /// Example: `rnGyqh2F6uBrIkfhFo9A`.
    pub id: EmailMessageId,
}

impl GetEmailParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<EmailMessageId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetEmailParams {
    type Output = EmailMessage;
    type Whole = EmailResponse;
    type Error = GetEmailError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-email-by-id",
        name: "get_email",
        summary: "Returns an email.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/messages/email/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<EmailMessage, DecodeError> {
        response
            .payload(
                &[&["emailMessage"]],
                |envelope: EmailResponse| envelope.email_message,
            )
    }
}

/// Errors of [`GetEmail`].
pub type GetEmailError = super::errors::EmailError;
