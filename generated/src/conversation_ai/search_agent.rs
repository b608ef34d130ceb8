//! `search-agent`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AgentList, ConversationAiError};

/// Lists the conversation agents of the location whose name matches.
///
/// Write the query in lower case. The id of the last agent of a page goes into
/// `startAfter` for the next one.
///
/// Needs a location's token with the scope `conversation-ai.readonly`.
///
/// `GET /conversation-ai/agents/search`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/search-agent))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SearchAgent {
    request: Request<SearchAgentParams>,
}

impl SearchAgent {
    pub(super) fn new(client: &Client, params: SearchAgentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `startAfter`.
    pub fn start_after(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().start_after = Some(value.into());
        self
    }

    /// Sets the query parameter `limit`.
    ///
    /// How many entries to return at most.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.params_mut().limit = Some(value);
        self
    }

    /// Sets the query parameter `query`.
    ///
    /// Text to look for.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().query = Some(value.into());
        self
    }
}

request_builder! {
    SearchAgent, SearchAgentParams
}

/// The parameters of [`SearchAgent`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAgentParams {
    /// The query parameter `startAfter`.
    pub start_after: Option<String>,
    /// How many entries to return at most.
    pub limit: Option<i64>,
    /// Text to look for.
    pub query: Option<String>,
}

impl SearchAgentParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SearchAgentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchAgentParams")?;
        Some(Self {
            start_after: object.optional("startAfter"),
            limit: object.optional("limit"),
            query: object.optional("query"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SearchAgentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("startAfter", &self.start_after);
        object.field("limit", &self.limit);
        object.field("query", &self.query);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SearchAgentParams
}

impl Operation for SearchAgentParams {
    type Output = AgentList;
    type Error = SearchAgentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "search-agent",
        method: Method::GET,
        path: "/conversation-ai/agents/search",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/search-agent",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("startAfter", &self.start_after);
        request.query("limit", &self.limit);
        request.query("query", &self.query);
    }

    fn output(response: &ResponseParts) -> Result<AgentList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SearchAgent`].
pub type SearchAgentError = ConversationAiError;
