//! `get-messages`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Message, MessageListResponse, MessageTypeFilter};
use crate::{ConversationId, MessageId};

/// Lists the messages of a conversation.
///
/// Created by [`Conversations::list_messages`](super::Conversations::list_messages).
///
/// Returns one page, [`MessageListResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /conversations/{conversationId}/messages`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListMessages {
    pub(super) request: Request<ListMessagesParams>,
}

impl ListMessages {
    /// Id of the last message of the previous page.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub fn last_message_id(mut self, value: impl IntoOptional<MessageId>) -> Self {
        self.request.params_mut().last_message_id = value.into_optional();
        self
    }

    /// Maximum number of messages to return; 20 if omitted.
    ///
    /// Example: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Types of the messages to list.
    pub fn type_(mut self, value: impl IntoOptional<Vec<MessageTypeFilter>>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }
}

request_builder! {
    ListMessages, ListMessagesParams
}

/// The parameters of [`ListMessages`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListMessagesParams {
    /// Id of the conversation whose messages to list.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub conversation_id: ConversationId,
    /// Id of the last message of the previous page.
    ///
    /// Example: `t22c6DQcTDf3MjRhwf77`.
    pub last_message_id: Option<MessageId>,
    /// Maximum number of messages to return; 20 if omitted.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Types of the messages to list.
    pub type_: Option<Vec<MessageTypeFilter>>,
}

impl ListMessagesParams {
    /// Creates the parameters.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            last_message_id: None,
            limit: None,
            type_: None,
        }
    }
}

impl Operation for ListMessagesParams {
    type Output = MessageListResponse;
    type Whole = MessageListResponse;
    type Error = ListMessagesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-messages",
        name: "list_messages",
        summary: "Lists the messages of a conversation.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/{conversationId}/messages",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-messages",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("conversationId", &self.conversation_id);
        request.query("lastMessageId", &self.last_message_id);
        request.query("limit", &self.limit);
        request.query_joined("type", &self.type_, ',');
    }
}

impl Paginated for ListMessagesParams {
    type Item = Message;

    const PAGING: &'static Paging = &Paging {
        items: "$.messages.messages",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Cursor(&[("lastMessageId", "$.messages.lastMessageId")]),
        total: None,
        more: Some("$.messages.nextPage"),
    };

    #[inline]
    fn items(page: MessageListResponse) -> Vec<Message> {
        page.messages.map(|value| value.messages).unwrap_or_default()
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.last_message_id), None],
            without: None,
        }
    }
}

/// Errors of [`ListMessages`].
pub type ListMessagesError = super::errors::ConversationsError;
