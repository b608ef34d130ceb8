//! `getAgents`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AgentList, AgentSummary};
use crate::LocationId;

/// Lists the active agents of a location.
///
/// Created by [`AgentStudio::list_agents`](super::AgentStudio::list_agents).
///
/// Returns one page, [`AgentList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /agent-studio/agent`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAgents {
    pub(super) request: Request<ListAgentsParams>,
}

impl ListAgents {
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }

    /// Whether to list only agents with a version in production.
    ///
    /// Example: `true`.
    pub fn is_published(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_published = value.into_optional();
        self
    }

    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
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
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub offset: i64,
    /// Whether to list only agents with a version in production.
    ///
    /// Example: `true`.
    pub is_published: Option<bool>,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl ListAgentsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: 20,
            offset: 0,
            is_published: None,
            source: None,
        }
    }
}

impl Operation for ListAgentsParams {
    type Output = AgentList;
    type Whole = AgentList;
    type Error = ListAgentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getAgents",
        name: "list_agents",
        summary: "Lists the active agents of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/agent-studio/agent",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &["agent-studio.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agents",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("isPublished", &self.is_published);
        request.query("source", &self.source);
    }
}

impl Paginated for ListAgentsParams {
    type Item = AgentSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.agents",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.pagination.total"),
        more: Some("$.pagination.hasMore"),
    };

    #[inline]
    fn items(page: AgentList) -> Vec<AgentSummary> {
        page.agents
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListAgents`].
pub type ListAgentsError = super::errors::ListAgentsError;
