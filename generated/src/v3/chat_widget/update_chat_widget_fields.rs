//! `patchChatWidget`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::ChatWidgetUpdate;
use crate::LocationId;

/// Updates some properties of a chat widget.
///
/// Created by
/// [`ChatWidget::update_chat_widget_fields`](super::ChatWidget::update_chat_widget_fields).
///
/// `PATCH /chat-widget/data/{locationId}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateChatWidgetFields = Request<UpdateChatWidgetFieldsParams>;

/// The parameters of [`UpdateChatWidgetFields`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateChatWidgetFieldsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the chat widget.
    ///
    /// Example: `0TkCdp9PfvLeWKYRRvIz`.
    pub id: String,
    /// Properties of the chat widget to change.
    pub body: ChatWidgetUpdate,
}

impl UpdateChatWidgetFieldsParams {
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

impl Operation for UpdateChatWidgetFieldsParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateChatWidgetFieldsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "patchChatWidget",
        name: "update_chat_widget_fields",
        summary: "Updates some properties of a chat widget.",
        deprecated: None,
        method: Method::PATCH,
        path: "/chat-widget/data/{locationId}/{id}",
        is_idempotent: false,
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

/// Errors of [`UpdateChatWidgetFields`].
pub type UpdateChatWidgetFieldsError = super::errors::WidgetError;
