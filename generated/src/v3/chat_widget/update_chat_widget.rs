//! `updateChatWidget`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::ChatWidgetUpdate;
use crate::LocationId;

/// Replaces the contents of a chat widget.
///
/// Created by
/// [`ChatWidget::update_chat_widget`](super::ChatWidget::update_chat_widget).
///
/// `PUT /chat-widget/data/{locationId}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateChatWidget = Request<UpdateChatWidgetParams>;

/// The parameters of [`UpdateChatWidget`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateChatWidgetParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the chat widget.
    ///
    /// Example: `0TkCdp9PfvLeWKYRRvIz`.
    pub id: String,
    /// New contents of the chat widget, which replace the old ones.
    pub body: ChatWidgetUpdate,
}

impl UpdateChatWidgetParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: ChatWidgetUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateChatWidgetParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateChatWidget",
        name: "update_chat_widget",
        summary: "Replaces the contents of a chat widget.",
        deprecated: None,
        method: Method::PUT,
        path: "/chat-widget/data/{locationId}/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["chat-widget.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateChatWidget`].
pub type UpdateChatWidgetError = super::errors::WidgetError;
