//! `cloneChatWidget`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::ChatWidgetCopy;

/// Copies a chat widget within its location.
///
/// Created by
/// [`ChatWidget::clone_chat_widget`](super::ChatWidget::clone_chat_widget).
///
/// `POST /chat-widget/clone`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CloneChatWidget = Request<CloneChatWidgetParams>;

/// The parameters of [`CloneChatWidget`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CloneChatWidgetParams {
    /// Chat widget to copy, and the name of the copy.
    pub body: ChatWidgetCopy,
}

impl CloneChatWidgetParams {
    /// Creates the parameters.
    pub fn new(body: ChatWidgetCopy) -> Self {
        Self { body }
    }
}

impl Operation for CloneChatWidgetParams {
    type Output = Value;
    type Whole = Value;
    type Error = CloneChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "cloneChatWidget",
        name: "clone_chat_widget",
        summary: "Copies a chat widget within its location.",
        deprecated: None,
        method: Method::POST,
        path: "/chat-widget/clone",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 404, 422],
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

/// Errors of [`CloneChatWidget`].
pub type CloneChatWidgetError = super::errors::WidgetError;
