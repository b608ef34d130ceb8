//! `search-conversation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{
    ConversationFilter, ConversationList, ConversationSort, FoundConversation,
    MessageAction, MessageDirection, MessageType, SortOrder,
};
use crate::{ContactId, ConversationId, LocationId, UserId};

/// Searches the conversations of a location.
///
/// Created by
/// [`Conversations::search_conversations`](super::Conversations::search_conversations).
///
/// Returns one page, [`ConversationList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /conversations/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchConversations {
    pub(super) request: Request<SearchConversationsParams>,
}

impl SearchConversations {
    /// Id of a contact; only the conversation with this contact is listed.
    ///
    /// Example: `9VEmS0si86GW6gXWU89b`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }

    /// Ids of the users to whom the conversations are assigned; `unassigned` for
    /// conversations without a user.
    pub fn assigned_to(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.request.params_mut().assigned_to = value.into_optional();
        self
    }

    /// Ids of the users who follow the conversations.
    pub fn followers(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.request.params_mut().followers = value.into_optional();
        self
    }

    /// Ids of the users whom the conversations mention.
    pub fn mentions(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.request.params_mut().mentions = value.into_optional();
        self
    }

    /// Text to look for in the conversations.
    ///
    /// Example: `Search string`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Whether to sort ascending or descending.
    pub fn sort(mut self, value: impl IntoOptional<SortOrder>) -> Self {
        self.request.params_mut().sort = value.into_optional();
        self
    }

    /// Position of the page: the `sort` of the last conversation of the previous page.
    pub fn start_after_date(mut self, value: impl IntoOptional<Vec<i64>>) -> Self {
        self.request.params_mut().start_after_date = value.into_optional();
        self
    }

    /// Id of a conversation; only this conversation is listed.
    pub fn id(mut self, value: impl IntoOptional<ConversationId>) -> Self {
        self.request.params_mut().id = value.into_optional();
        self
    }

    /// Maximum number of conversations to return; 20 if omitted.
    ///
    /// Example: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Type of the last message of the conversations to list.
    pub fn last_message_type(mut self, value: impl IntoOptional<MessageType>) -> Self {
        self.request.params_mut().last_message_type = value.into_optional();
        self
    }

    /// Whether a user (`manual`) or an automation (`automated`) sent the last outbound
    /// message.
    pub fn last_message_action(
        mut self,
        value: impl IntoOptional<MessageAction>,
    ) -> Self {
        self.request.params_mut().last_message_action = value.into_optional();
        self
    }

    /// Whether the last message of the conversations came from the contact (`inbound`) or
    /// was sent to it (`outbound`).
    pub fn last_message_direction(
        mut self,
        value: impl IntoOptional<MessageDirection>,
    ) -> Self {
        self.request.params_mut().last_message_direction = value.into_optional();
        self
    }

    /// Which conversations to list, such as `unread`.
    pub fn status(mut self, value: impl IntoOptional<ConversationFilter>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Date or score to sort the conversations by.
    pub fn sort_by(mut self, value: impl IntoOptional<ConversationSort>) -> Self {
        self.request.params_mut().sort_by = value.into_optional();
        self
    }

    /// Id of the score profile to sort by; only for
    /// [`sort_by`](crate::conversations::operations::SearchConversationsParams::sort_by)
    /// set to `score_profile`.
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub fn sort_score_profile(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().sort_score_profile = value.into_optional();
        self
    }

    /// Id of the score profile whose score is compared with
    /// [`score_profile_min`](crate::conversations::operations::SearchConversationsParams::score_profile_min)
    /// and
    /// [`score_profile_max`](crate::conversations::operations::SearchConversationsParams::score_profile_max).
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub fn score_profile(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().score_profile = value.into_optional();
        self
    }

    /// Minimum score of the conversations to list; needs
    /// [`score_profile`](crate::conversations::operations::SearchConversationsParams::score_profile).
    pub fn score_profile_min(mut self, value: impl IntoOptional<f64>) -> Self {
        self.request.params_mut().score_profile_min = value.into_optional();
        self
    }

    /// Maximum score of the conversations to list; needs
    /// [`score_profile`](crate::conversations::operations::SearchConversationsParams::score_profile).
    pub fn score_profile_max(mut self, value: impl IntoOptional<f64>) -> Self {
        self.request.params_mut().score_profile_max = value.into_optional();
        self
    }

    /// Start of the period in which the conversations were created.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1640995200000`.
    pub fn start_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// End of the period in which the conversations were created.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1672531199000`.
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }
}

request_builder! {
    SearchConversations, SearchConversationsParams
}

/// The parameters of [`SearchConversations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchConversationsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of a contact; only the conversation with this contact is listed.
    ///
    /// Example: `9VEmS0si86GW6gXWU89b`.
    pub contact_id: Option<ContactId>,
    /// Ids of the users to whom the conversations are assigned; `unassigned` for
    /// conversations without a user.
    pub assigned_to: Option<Vec<UserId>>,
    /// Ids of the users who follow the conversations.
    pub followers: Option<Vec<UserId>>,
    /// Ids of the users whom the conversations mention.
    pub mentions: Option<Vec<UserId>>,
    /// Text to look for in the conversations.
    ///
    /// Example: `Search string`.
    pub query: Option<String>,
    /// Whether to sort ascending or descending.
    pub sort: Option<SortOrder>,
    /// Position of the page: the `sort` of the last conversation of the previous page.
    pub start_after_date: Option<Vec<i64>>,
    /// Id of a conversation; only this conversation is listed.
    pub id: Option<ConversationId>,
    /// Maximum number of conversations to return; 20 if omitted.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Type of the last message of the conversations to list.
    pub last_message_type: Option<MessageType>,
    /// Whether a user (`manual`) or an automation (`automated`) sent the last outbound
    /// message.
    pub last_message_action: Option<MessageAction>,
    /// Whether the last message of the conversations came from the contact (`inbound`) or
    /// was sent to it (`outbound`).
    pub last_message_direction: Option<MessageDirection>,
    /// Which conversations to list, such as `unread`.
    pub status: Option<ConversationFilter>,
    /// Date or score to sort the conversations by.
    pub sort_by: Option<ConversationSort>,
    /// Id of the score profile to sort by; only for
    /// [`sort_by`](crate::conversations::operations::SearchConversationsParams::sort_by)
    /// set to `score_profile`.
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub sort_score_profile: Option<String>,
    /// Id of the score profile whose score is compared with
    /// [`score_profile_min`](crate::conversations::operations::SearchConversationsParams::score_profile_min)
    /// and
    /// [`score_profile_max`](crate::conversations::operations::SearchConversationsParams::score_profile_max).
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub score_profile: Option<String>,
    /// Minimum score of the conversations to list; needs
    /// [`score_profile`](crate::conversations::operations::SearchConversationsParams::score_profile).
    pub score_profile_min: Option<f64>,
    /// Maximum score of the conversations to list; needs
    /// [`score_profile`](crate::conversations::operations::SearchConversationsParams::score_profile).
    pub score_profile_max: Option<f64>,
    /// Start of the period in which the conversations were created.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1640995200000`.
    pub start_date: Option<Timestamp>,
    /// End of the period in which the conversations were created.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1672531199000`.
    pub end_date: Option<Timestamp>,
}

impl SearchConversationsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            contact_id: None,
            assigned_to: None,
            followers: None,
            mentions: None,
            query: None,
            sort: None,
            start_after_date: None,
            id: None,
            limit: None,
            last_message_type: None,
            last_message_action: None,
            last_message_direction: None,
            status: None,
            sort_by: None,
            sort_score_profile: None,
            score_profile: None,
            score_profile_min: None,
            score_profile_max: None,
            start_date: None,
            end_date: None,
        }
    }
}

impl Operation for SearchConversationsParams {
    type Output = ConversationList;
    type Whole = ConversationList;
    type Error = SearchConversationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-conversation",
        name: "search_conversations",
        summary: "Searches the conversations of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/search",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("contactId", &self.contact_id);
        request.query_joined("assignedTo", &self.assigned_to, ',');
        request.query_joined("followers", &self.followers, ',');
        request.query_joined("mentions", &self.mentions, ',');
        request.query("query", &self.query);
        request.query("sort", &self.sort);
        request.query("startAfterDate", &self.start_after_date);
        request.query("id", &self.id);
        request.query("limit", &self.limit);
        request.query("lastMessageType", &self.last_message_type);
        request.query("lastMessageAction", &self.last_message_action);
        request.query("lastMessageDirection", &self.last_message_direction);
        request.query("status", &self.status);
        request.query("sortBy", &self.sort_by);
        request.query("sortScoreProfile", &self.sort_score_profile);
        request.query("scoreProfile", &self.score_profile);
        request.query("scoreProfileMin", &self.score_profile_min);
        request.query("scoreProfileMax", &self.score_profile_max);
        request.query("startDate", &WrittenAs(&self.start_date, "milliseconds"));
        request.query("endDate", &WrittenAs(&self.end_date, "milliseconds"));
    }
}

impl Paginated for SearchConversationsParams {
    type Item = FoundConversation;

    const PAGING: &'static Paging = &Paging {
        items: "$.conversations",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Cursor(&[("startAfterDate", "@.sort")]),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ConversationList) -> Vec<FoundConversation> {
        page.conversations
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.start_after_date), None],
            without: None,
        }
    }
}

/// Errors of [`SearchConversations`].
pub type SearchConversationsError = super::errors::ConversationsError;
