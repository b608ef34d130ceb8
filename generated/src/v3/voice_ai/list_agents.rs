//! `get-agents`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AgentDetails, AgentList};
use crate::LocationId;

/// Lists the voice agents of a location.
///
/// Created by [`VoiceAi::list_agents`](super::VoiceAi::list_agents).
///
/// Returns one page, [`AgentList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /voice-ai/agents`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAgents {
    pub(super) request: Request<ListAgentsParams>,
}

impl ListAgents {
    /// Number of the page; the first is 1.
    ///
    /// From 1 to 5000. Default: `1`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// Maximum number of agents on a page.
    ///
    /// From 1 to 50. Default: `10`.
    pub fn page_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page_size = value.into_optional();
        self
    }

    /// Text to look for in the agents. The reference does not say in which of their
    /// fields.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }
}

request_builder! {
    ListAgents, ListAgentsParams
}

/// The parameters of [`ListAgents`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAgentsParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Number of the page; the first is 1.
    ///
    /// From 1 to 5000. Default: `1`.
    pub page: Option<i64>,
    /// Maximum number of agents on a page.
    ///
    /// From 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Text to look for in the agents. The reference does not say in which of their
    /// fields.
    pub query: Option<String>,
}

impl ListAgentsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            page: None,
            page_size: None,
            query: None,
        }
    }
}

impl Operation for ListAgentsParams {
    type Output = AgentList;
    type Whole = AgentList;
    type Error = ListAgentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-agents",
        name: "list_agents",
        summary: "Lists the voice agents of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/voice-ai/agents",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["voice-ai-agents.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agents",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("page", &self.page);
        request.query("pageSize", &self.page_size);
        request.query("query", &self.query);
    }
}

impl Paginated for ListAgentsParams {
    type Item = AgentDetails;

    const PAGING: &'static Paging = &Paging {
        items: "$.agents",
        limit: Some("pageSize"),
        maximum: Some(50),
        step: PagingStep::Page {
            parameter: "page",
            first: 1,
        },
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: AgentList) -> Vec<AgentDetails> {
        page.agents
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.page_size),
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListAgents`].
pub type ListAgentsError = super::errors::VoiceAiError;
