//! `create-conversation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{
    CreateConversationResponse, CreatedConversation, ExistingConversationErrorBody,
    NewConversation,
};
use crate::common::UnauthorizedErrorBody;

/// Creates a conversation with a contact.
///
/// Created by
/// [`Conversations::create_conversation`](super::Conversations::create_conversation).
///
/// Returns [`CreatedConversation`]: the field `conversation` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateConversationResponse`], in a `Response`.
///
/// `POST /conversations/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateConversation = Request<CreateConversationParams>;

/// The parameters of [`CreateConversation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateConversationParams {
    /// A conversation to create with a contact. A contact has one conversation; creating
    /// a second one fails.
    pub body: NewConversation,
}

impl CreateConversationParams {
    /// Creates the parameters.
    pub fn new(body: NewConversation) -> Self {
        Self { body }
    }
}

impl Operation for CreateConversationParams {
    type Output = CreatedConversation;
    type Whole = CreateConversationResponse;
    type Error = CreateConversationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-conversation",
        name: "create_conversation",
        summary: "Creates a conversation with a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["conversations.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/create-conversation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CreatedConversation, DecodeError> {
        response
            .payload(
                &[&["conversation"]],
                |envelope: CreateConversationResponse| envelope.conversation,
            )
    }
}

/// Errors of [`CreateConversation`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum CreateConversationError {
    /// `400 Bad Request`.
    BadRequest(ExistingConversationErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CreateConversationError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
