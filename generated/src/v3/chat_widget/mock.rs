//! The Chat Widget API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::WidgetError;
use super::operations::{
    CloneChatWidgetParams, CreateChatWidgetError, CreateChatWidgetParams,
    DeleteChatWidgetParams, GetChatWidgetParams, GetWidgetConfigParams,
    ListChatWidgetsParams, UpdateChatWidgetFieldsParams, UpdateChatWidgetParams,
};

/// The mock of the Chat Widget API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct ChatWidget<'a> {
    mock: &'a Mock,
}

impl<'a> ChatWidget<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_chat_widget`](super::ChatWidget::create_chat_widget).
    pub fn create_chat_widget(&self) -> Expect<'a, CreateChatWidgetParams> {
        self.mock.expect()
    }

    /// Mocks [`clone_chat_widget`](super::ChatWidget::clone_chat_widget).
    pub fn clone_chat_widget(&self) -> Expect<'a, CloneChatWidgetParams> {
        self.mock.expect()
    }

    /// Mocks [`get_chat_widget`](super::ChatWidget::get_chat_widget).
    pub fn get_chat_widget(&self) -> Expect<'a, GetChatWidgetParams> {
        self.mock.expect()
    }

    /// Mocks [`update_chat_widget`](super::ChatWidget::update_chat_widget).
    pub fn update_chat_widget(&self) -> Expect<'a, UpdateChatWidgetParams> {
        self.mock.expect()
    }

    /// Mocks [`update_chat_widget_fields`](super::ChatWidget::update_chat_widget_fields).
    pub fn update_chat_widget_fields(&self) -> Expect<'a, UpdateChatWidgetFieldsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_chat_widgets`](super::ChatWidget::list_chat_widgets).
    pub fn list_chat_widgets(&self) -> Expect<'a, ListChatWidgetsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_widget_config`](super::ChatWidget::get_widget_config).
    pub fn get_widget_config(&self) -> Expect<'a, GetWidgetConfigParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_chat_widget`](super::ChatWidget::delete_chat_widget).
    pub fn delete_chat_widget(&self) -> Expect<'a, DeleteChatWidgetParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateChatWidgetParams>(),
    Listed::of::<CloneChatWidgetParams>(),
    Listed::of::<GetChatWidgetParams>(),
    Listed::of::<UpdateChatWidgetParams>(),
    Listed::of::<UpdateChatWidgetFieldsParams>(),
    Listed::of::<ListChatWidgetsParams>(),
    Listed::of::<GetWidgetConfigParams>(),
    Listed::of::<DeleteChatWidgetParams>(),
];

mock_operation! {
    CreateChatWidgetParams, "v3_chat_widget().create_chat_widget()", json,
    [json("body")], "{}"
}

mock_operation! {
    CloneChatWidgetParams, "v3_chat_widget().clone_chat_widget()", json, [json("body")],
    "{}"
}

mock_operation! {
    GetChatWidgetParams, "v3_chat_widget().get_chat_widget()", json, [path("locationId"),
    path("id")], "{}"
}

mock_operation! {
    UpdateChatWidgetParams, "v3_chat_widget().update_chat_widget()", empty,
    [path("locationId"), path("id"), json("body")]
}

mock_operation! {
    UpdateChatWidgetFieldsParams, "v3_chat_widget().update_chat_widget_fields()", empty,
    [path("locationId"), path("id"), json("body")]
}

mock_operation! {
    ListChatWidgetsParams, "v3_chat_widget().list_chat_widgets()", json,
    [query("locationId"), query("offset"), query("limit"), query("chatType"),
    query("excludeChatType"), query("voiceAiAgentId"), query("allInOneChatTypes")], "{}"
}

mock_operation! {
    GetWidgetConfigParams, "v3_chat_widget().get_widget_config()", json, [path("id"),
    query("version")], "{}"
}

mock_operation! {
    DeleteChatWidgetParams, "v3_chat_widget().delete_chat_widget()", empty,
    [path("locationId"), path("id")]
}

mock_error! {
    WidgetError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403,\"error\":\"Forbidden\"}"; NotFound(body)
    = 404, "{\"statusCode\":404}"; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    CreateChatWidgetError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403,\"error\":\"Forbidden\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
