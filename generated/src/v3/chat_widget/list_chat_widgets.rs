//! `listChatWidget`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{ChatType, ExcludedChatType};
use crate::LocationId;

/// Lists the chat widgets of a location.
///
/// Created by
/// [`ChatWidget::list_chat_widgets`](super::ChatWidget::list_chat_widgets).
///
/// `GET /chat-widget/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListChatWidgets {
    pub(super) request: Request<ListChatWidgetsParams>,
}

impl ListChatWidgets {
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    ///
    /// `None` keeps the default.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `20`.
    ///
    /// `None` keeps the default.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Type of the widgets to list; `webChat` selects the types for Facebook, email,
    /// Instagram and WhatsApp.
    pub fn chat_type(mut self, value: impl IntoOptional<ChatType>) -> Self {
        self.request.params_mut().chat_type = value.into_optional();
        self
    }

    /// Type of the widgets to exclude from the list.
    pub fn exclude_chat_type(
        mut self,
        value: impl IntoOptional<ExcludedChatType>,
    ) -> Self {
        self.request.params_mut().exclude_chat_type = value.into_optional();
        self
    }

    /// Id of the Voice AI agent whose widgets to list.
    ///
    /// Example: `66597c9a41106ba6eb4eac3c`.
    pub fn voice_ai_agent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().voice_ai_agent_id = value.into_optional();
        self
    }

    /// Type of chat that the listed widgets contain; applies only if
    /// [`chat_type`](crate::v3::chat_widget::operations::ListChatWidgetsParams::chat_type)
    /// is `allInOneChat`.
    pub fn all_in_one_chat_types(mut self, value: impl IntoOptional<ChatType>) -> Self {
        self.request.params_mut().all_in_one_chat_types = value.into_optional();
        self
    }
}

request_builder! {
    ListChatWidgets, ListChatWidgetsParams
}

/// The parameters of [`ListChatWidgets`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListChatWidgetsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: i64,
    /// Maximum number of entries to return.
    ///
    /// Default: `20`.
    pub limit: i64,
    /// Type of the widgets to list; `webChat` selects the types for Facebook, email,
    /// Instagram and WhatsApp.
    pub chat_type: Option<ChatType>,
    /// Type of the widgets to exclude from the list.
    pub exclude_chat_type: Option<ExcludedChatType>,
    /// Id of the Voice AI agent whose widgets to list.
    ///
    /// Example: `66597c9a41106ba6eb4eac3c`.
    pub voice_ai_agent_id: Option<String>,
    /// Type of chat that the listed widgets contain; applies only if
    /// [`chat_type`](crate::v3::chat_widget::operations::ListChatWidgetsParams::chat_type)
    /// is `allInOneChat`.
    pub all_in_one_chat_types: Option<ChatType>,
}

impl ListChatWidgetsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            offset: 0,
            limit: 20,
            chat_type: None,
            exclude_chat_type: None,
            voice_ai_agent_id: None,
            all_in_one_chat_types: None,
        }
    }
}

impl Operation for ListChatWidgetsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListChatWidgetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "listChatWidget",
        name: "list_chat_widgets",
        summary: "Lists the chat widgets of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/chat-widget/list",
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
        request.query("locationId", &self.location_id);
        request.query("offset", &self.offset);
        request.query("limit", &self.limit);
        request.query("chatType", &self.chat_type);
        request.query("excludeChatType", &self.exclude_chat_type);
        request.query("voiceAiAgentId", &self.voice_ai_agent_id);
        request.query("allInOneChatTypes", &self.all_in_one_chat_types);
    }
}

/// Errors of [`ListChatWidgets`].
pub type ListChatWidgetsError = super::errors::WidgetError;
