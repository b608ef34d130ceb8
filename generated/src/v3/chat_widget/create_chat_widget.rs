//! `createChatWidget`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::NewChatWidget;
use crate::v3::common::{
    BadRequestErrorBody, ForbiddenErrorBody, UnauthorizedErrorBody,
    UnprocessableErrorBody,
};

/// Creates a chat widget.
///
/// Created by
/// [`ChatWidget::create_chat_widget`](super::ChatWidget::create_chat_widget).
///
/// `POST /chat-widget/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateChatWidget = Request<CreateChatWidgetParams>;

/// The parameters of [`CreateChatWidget`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateChatWidgetParams {
    /// A chat widget to create.
    pub body: NewChatWidget,
}

impl CreateChatWidgetParams {
    /// Creates the parameters.
    pub fn new(body: NewChatWidget) -> Self {
        Self { body }
    }
}

impl Operation for CreateChatWidgetParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createChatWidget",
        name: "create_chat_widget",
        summary: "Creates a chat widget.",
        deprecated: None,
        method: Method::POST,
        path: "/chat-widget/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 422],
        scopes: &["chat-widget.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateChatWidget`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CreateChatWidgetError {
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
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CreateChatWidgetError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
