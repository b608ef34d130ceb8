//! `delete`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Deletes a chat widget.
///
/// Created by
/// [`ChatWidget::delete_chat_widget`](super::ChatWidget::delete_chat_widget).
///
/// `DELETE /chat-widget/{locationId}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteChatWidget = Request<DeleteChatWidgetParams>;

/// The parameters of [`DeleteChatWidget`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteChatWidgetParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the chat widget.
    ///
    /// Example: `0TkCdp9PfvLeWKYRRvIz`.
    pub id: String,
}

impl DeleteChatWidgetParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteChatWidgetParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete",
        name: "delete_chat_widget",
        summary: "Deletes a chat widget.",
        deprecated: None,
        method: Method::DELETE,
        path: "/chat-widget/{locationId}/{id}",
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
    }
}

/// Errors of [`DeleteChatWidget`].
pub type DeleteChatWidgetError = super::errors::WidgetError;
