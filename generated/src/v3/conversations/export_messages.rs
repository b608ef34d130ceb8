//! `export-messages-by-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{ExportMessagesResponse, Message, MessageChannel, MessageSort, SortOrder};
use crate::{ContactId, ConversationId, LocationId};

/// Lists the messages of a location, page by page.
///
/// Created by
/// [`Conversations::export_messages`](super::Conversations::export_messages).
///
/// Returns one page, [`ExportMessagesResponse`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /conversations/messages/export`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ExportMessages {
    pub(super) request: Request<ExportMessagesParams>,
}

impl ExportMessages {
    /// Maximum number of entries to return.
    ///
    /// From 10 to 500. Default: `100`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// The [`next_cursor`](ExportMessagesResponse::next_cursor) of the previous page;
    /// none for the first page.
    ///
    /// Example: `a748514c-f49e-4fa8-9954-b53afc78d81d`.
    pub fn cursor(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().cursor = value.into_optional();
        self
    }

    /// Date to sort the messages by.
    ///
    /// Default: `createdAt`.
    pub fn sort_by(mut self, value: impl IntoOptional<MessageSort>) -> Self {
        self.request.params_mut().sort_by = value.into_optional();
        self
    }

    /// Whether to sort ascending or descending.
    ///
    /// Default: `desc`.
    pub fn sort_order(mut self, value: impl IntoOptional<SortOrder>) -> Self {
        self.request.params_mut().sort_order = value.into_optional();
        self
    }

    /// Id of a conversation; only its messages are exported.
    pub fn conversation_id(mut self, value: impl IntoOptional<ConversationId>) -> Self {
        self.request.params_mut().conversation_id = value.into_optional();
        self
    }

    /// Id of a contact; only the messages with this contact are exported.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }

    /// Channel of the messages. If omitted, all messages except emails are exported,
    /// including activities such as changes of an opportunity.
    pub fn channel(mut self, value: impl IntoOptional<MessageChannel>) -> Self {
        self.request.params_mut().channel = value.into_optional();
        self
    }

    /// Start of the period whose messages are exported, RFC 3339.
    ///
    /// Example: `2024-03-27T00:00:00.000Z`.
    pub fn start_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// End of the period whose messages are exported, RFC 3339.
    ///
    /// Example: `2024-03-28T00:00:00.000Z`.
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }
}

request_builder! {
    ExportMessages, ExportMessagesParams
}

/// The parameters of [`ExportMessages`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExportMessagesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// From 10 to 500. Default: `100`.
    pub limit: Option<i64>,
    /// The [`next_cursor`](ExportMessagesResponse::next_cursor) of the previous page;
    /// none for the first page.
    ///
    /// Example: `a748514c-f49e-4fa8-9954-b53afc78d81d`.
    pub cursor: Option<String>,
    /// Date to sort the messages by.
    ///
    /// Default: `createdAt`.
    pub sort_by: Option<MessageSort>,
    /// Whether to sort ascending or descending.
    ///
    /// Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// Id of a conversation; only its messages are exported.
    pub conversation_id: Option<ConversationId>,
    /// Id of a contact; only the messages with this contact are exported.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: Option<ContactId>,
    /// Channel of the messages. If omitted, all messages except emails are exported,
    /// including activities such as changes of an opportunity.
    pub channel: Option<MessageChannel>,
    /// Start of the period whose messages are exported, RFC 3339.
    ///
    /// Example: `2024-03-27T00:00:00.000Z`.
    pub start_date: Option<Timestamp>,
    /// End of the period whose messages are exported, RFC 3339.
    ///
    /// Example: `2024-03-28T00:00:00.000Z`.
    pub end_date: Option<Timestamp>,
}

impl ExportMessagesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            cursor: None,
            sort_by: None,
            sort_order: None,
            conversation_id: None,
            contact_id: None,
            channel: None,
            start_date: None,
            end_date: None,
        }
    }
}

impl Operation for ExportMessagesParams {
    type Output = ExportMessagesResponse;
    type Whole = ExportMessagesResponse;
    type Error = ExportMessagesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "export-messages-by-location",
        name: "export_messages",
        summary: "Lists the messages of a location, page by page.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/messages/export",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/export-messages-by-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("cursor", &self.cursor);
        request.query("sortBy", &self.sort_by);
        request.query("sortOrder", &self.sort_order);
        request.query("conversationId", &self.conversation_id);
        request.query("contactId", &self.contact_id);
        request.query("channel", &self.channel);
        request.query("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        request.query("endDate", &WrittenAs(&self.end_date, "rfc3339"));
    }
}

impl Paginated for ExportMessagesParams {
    type Item = Message;

    const PAGING: &'static Paging = &Paging {
        items: "$.messages",
        limit: Some("limit"),
        maximum: Some(500),
        step: PagingStep::Cursor(&[("cursor", "$.nextCursor")]),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ExportMessagesResponse) -> Vec<Message> {
        page.messages
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.cursor), None],
            without: None,
        }
    }
}

/// Errors of [`ExportMessages`].
pub type ExportMessagesError = super::errors::ConversationsError;
