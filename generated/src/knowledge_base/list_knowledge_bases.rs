//! `listAllKnowledgeBasesPaginated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{KnowledgeBaseListResponse, KnowledgeBaseSummary};
use crate::{KnowledgeBaseId, LocationId};

/// Lists the knowledge bases of a location.
///
/// Created by
/// [`KnowledgeBase::list_knowledge_bases`](super::KnowledgeBase::list_knowledge_bases).
///
/// Returns one page, [`KnowledgeBaseListResponse`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `GET /knowledge-bases/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListKnowledgeBases {
    pub(super) request: Request<ListKnowledgeBasesParams>,
}

impl ListKnowledgeBases {
    /// Text to look for in the names.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Id of the last knowledge base of the previous page.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub fn last_knowledge_base_id(
        mut self,
        value: impl IntoOptional<KnowledgeBaseId>,
    ) -> Self {
        self.request.params_mut().last_knowledge_base_id = value.into_optional();
        self
    }
}

request_builder! {
    ListKnowledgeBases, ListKnowledgeBasesParams
}

/// The parameters of [`ListKnowledgeBases`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListKnowledgeBasesParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Text to look for in the names.
    pub query: Option<String>,
    /// Maximum number of entries to return.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Id of the last knowledge base of the previous page.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub last_knowledge_base_id: Option<KnowledgeBaseId>,
}

impl ListKnowledgeBasesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            query: None,
            limit: None,
            last_knowledge_base_id: None,
        }
    }
}

impl Operation for ListKnowledgeBasesParams {
    type Output = KnowledgeBaseListResponse;
    type Whole = KnowledgeBaseListResponse;
    type Error = ListKnowledgeBasesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "listAllKnowledgeBasesPaginated",
        name: "list_knowledge_bases",
        summary: "Lists the knowledge bases of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/knowledge-bases/",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list-all-knowledge-bases-paginated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("query", &self.query);
        request.query("limit", &self.limit);
        request.query("lastKnowledgeBaseId", &self.last_knowledge_base_id);
    }
}

impl Paginated for ListKnowledgeBasesParams {
    type Item = KnowledgeBaseSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.data.knowledgeBases",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Cursor(
            &[("lastKnowledgeBaseId", "$.data.lastKnowledgeBaseId")],
        ),
        total: None,
        more: Some("$.data.hasMore"),
    };

    #[inline]
    fn items(page: KnowledgeBaseListResponse) -> Vec<KnowledgeBaseSummary> {
        page.data.map(|value| value.knowledge_bases).unwrap_or_default()
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.last_knowledge_base_id), None],
            without: None,
        }
    }
}

/// Errors of [`ListKnowledgeBases`].
pub type ListKnowledgeBasesError = super::errors::ListKnowledgeBasesError;
