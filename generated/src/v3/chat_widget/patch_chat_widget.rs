//! `patchChatWidget`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::ChatWidgetError;
use super::{API, ChatWidgetChanges};
use crate::LocationId;

/// Changes some properties of a chat widget.
///
/// Created by
/// [`ChatWidget::patch_chat_widget`](super::ChatWidget::patch_chat_widget).
///
/// `PATCH /chat-widget/data/{locationId}/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct PatchChatWidget {
    pub(super) request: Request<PatchChatWidgetParams>,
}

request_builder! {
    PatchChatWidget, PatchChatWidgetParams
}

/// The parameters of [`PatchChatWidget`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PatchChatWidgetParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRWsss`.
    pub location_id: LocationId,
    /// Id of the chat widget.
    ///
    /// Example: `ve9EPM428h8vShlRWsss`.
    pub id: String,
    /// The request body.
    pub body: ChatWidgetChanges,
}

impl PatchChatWidgetParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: ChatWidgetChanges,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for PatchChatWidgetParams {
    type Output = ();
    type Error = PatchChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "patchChatWidget",
        name: "patch_chat_widget",
        summary: "Changes some properties of a chat widget.",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`PatchChatWidget`].
pub type PatchChatWidgetError = ChatWidgetError;
