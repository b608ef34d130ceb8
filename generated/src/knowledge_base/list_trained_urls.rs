//! `getAllWebsiteUrlsDataByKnowledgeBase`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{CrawledUrl, TrainedUrlList};
use crate::{KnowledgeBaseId, LocationId};

/// Lists the pages that a knowledge base was trained on.
///
/// Created by
/// [`KnowledgeBase::list_trained_urls`](super::KnowledgeBase::list_trained_urls).
///
/// Returns one page, [`TrainedUrlList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /knowledge-bases/crawler`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListTrainedUrls {
    pub(super) request: Request<ListTrainedUrlsParams>,
}

impl ListTrainedUrls {
    /// Number of the page.
    ///
    /// Example: `1`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// Number of URLs on a page of the list.
    ///
    /// Example: `1`.
    pub fn page_length(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page_length = value.into_optional();
        self
    }

    /// Text to look for in the URLs.
    ///
    /// Example: `www.example.com/`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }
}

request_builder! {
    ListTrainedUrls, ListTrainedUrlsParams
}

/// The parameters of [`ListTrainedUrls`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTrainedUrlsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// Id of the knowledge base whose pages to list.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// Number of the page.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Number of URLs on a page of the list.
    ///
    /// Example: `1`.
    pub page_length: Option<i64>,
    /// Text to look for in the URLs.
    ///
    /// Example: `www.example.com/`.
    pub query: Option<String>,
}

impl ListTrainedUrlsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            knowledge_base_id: knowledge_base_id.into(),
            page: None,
            page_length: None,
            query: None,
        }
    }
}

impl Operation for ListTrainedUrlsParams {
    type Output = TrainedUrlList;
    type Whole = TrainedUrlList;
    type Error = ListTrainedUrlsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getAllWebsiteUrlsDataByKnowledgeBase",
        name: "list_trained_urls",
        summary: "Lists the pages that a knowledge base was trained on.",
        deprecated: None,
        method: Method::GET,
        path: "/knowledge-bases/crawler",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-all-website-urls-data-by-knowledge-base",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("knowledgeBaseId", &self.knowledge_base_id);
        request.query("locationId", &self.location_id);
        request.query("page", &self.page);
        request.query("pageLength", &self.page_length);
        request.query("query", &self.query);
    }
}

impl Paginated for ListTrainedUrlsParams {
    type Item = CrawledUrl;

    const PAGING: &'static Paging = &Paging {
        items: "$.urls",
        limit: Some("pageLength"),
        maximum: None,
        step: PagingStep::Page {
            parameter: "page",
            first: 1,
        },
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: TrainedUrlList) -> Vec<CrawledUrl> {
        page.urls
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.page_length),
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListTrainedUrls`].
pub type ListTrainedUrlsError = super::errors::KnowledgeBaseError;
