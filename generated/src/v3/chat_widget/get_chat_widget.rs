//! `getChatWidget`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns one chat widget of a location.
///
/// Created by [`ChatWidget::get_chat_widget`](super::ChatWidget::get_chat_widget).
///
/// `GET /chat-widget/data/{locationId}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetChatWidget = Request<GetChatWidgetParams>;

/// The parameters of [`GetChatWidget`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetChatWidgetParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the chat widget.
    ///
    /// Example: `0TkCdp9PfvLeWKYRRvIz`.
    pub id: String,
}

impl GetChatWidgetParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetChatWidgetParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getChatWidget",
        name: "get_chat_widget",
        summary: "Returns one chat widget of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/chat-widget/data/{locationId}/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["chat-widget.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`GetChatWidget`].
pub type GetChatWidgetError = super::errors::WidgetError;
