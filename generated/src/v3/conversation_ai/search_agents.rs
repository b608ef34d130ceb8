//! `search-agent`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AgentList, AgentSummary};

/// Lists the conversation agents of the location whose name matches.
///
/// Created by
/// [`ConversationAi::search_agents`](super::ConversationAi::search_agents).
///
/// Returns one page, [`AgentList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /conversation-ai/agents/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchAgents {
    pub(super) request: Request<SearchAgentsParams>,
}

impl SearchAgents {
    /// Id of the last agent of the previous page; empty for the first page.
    ///
    /// Example: `Exampleee123`.
    pub fn start_after(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().start_after = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `1`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Text to look for in the names of the agents, in lower case.
    ///
    /// Example: `booking`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }
}

request_builder! {
    SearchAgents, SearchAgentsParams
}

/// The parameters of [`SearchAgents`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchAgentsParams {
    /// Id of the last agent of the previous page; empty for the first page.
    ///
    /// Example: `Exampleee123`.
    pub start_after: Option<String>,
    /// Maximum number of entries to return.
    ///
    /// Example: `1`.
    pub limit: Option<i64>,
    /// Text to look for in the names of the agents, in lower case.
    ///
    /// Example: `booking`.
    pub query: Option<String>,
}

impl SearchAgentsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for SearchAgentsParams {
    type Output = AgentList;
    type Whole = AgentList;
    type Error = SearchAgentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-agent",
        name: "search_agents",
        summary: "Lists the conversation agents of the location whose name matches.",
        deprecated: None,
        method: Method::GET,
        path: "/conversation-ai/agents/search",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/search-agent",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("startAfter", &self.start_after);
        request.query("limit", &self.limit);
        request.query("query", &self.query);
    }
}

impl Paginated for SearchAgentsParams {
    type Item = AgentSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.agents",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Cursor(&[("startAfter", "@.id")]),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: AgentList) -> Vec<AgentSummary> {
        page.agents
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.start_after), None],
            without: None,
        }
    }
}

/// Errors of [`SearchAgents`].
pub type SearchAgentsError = super::errors::ConversationAiError;
