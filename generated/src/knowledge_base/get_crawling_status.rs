//! `getCrawlingStatusForLatestOperation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CrawlingStatus, CrawlingStatusResponse};
use crate::{KnowledgeBaseId, LocationId};

/// Returns the progress of the search for the pages of a website, and the pages
/// found.
///
/// Created by
/// [`KnowledgeBase::get_crawling_status`](super::KnowledgeBase::get_crawling_status).
///
/// Returns [`CrawlingStatus`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CrawlingStatusResponse`], in a `Response`.
///
/// `GET /knowledge-bases/crawler/status`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCrawlingStatus = Request<GetCrawlingStatusParams>;

/// The parameters of [`GetCrawlingStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCrawlingStatusParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// Id of the knowledge base that the pages are for.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// Id of the search, as `discover_website` returns it.
    ///
    /// Example: `688e410c8a18870ecf4d13bb`.
    pub operation_id: String,
}

impl GetCrawlingStatusParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
        operation_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            knowledge_base_id: knowledge_base_id.into(),
            operation_id: operation_id.into(),
        }
    }
}

impl Operation for GetCrawlingStatusParams {
    type Output = CrawlingStatus;
    type Whole = CrawlingStatusResponse;
    type Error = GetCrawlingStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getCrawlingStatusForLatestOperation",
        name: "get_crawling_status",
        summary: "Returns the progress of the search for the pages of a website, and the pages found.",
        deprecated: None,
        method: Method::GET,
        path: "/knowledge-bases/crawler/status",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-crawling-status-for-latest-operation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("operationId", &self.operation_id);
        request.query("knowledgeBaseId", &self.knowledge_base_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CrawlingStatus, DecodeError> {
        response.payload(&[&["data"]], |envelope: CrawlingStatusResponse| envelope.data)
    }
}

/// Errors of [`GetCrawlingStatus`].
pub type GetCrawlingStatusError = super::errors::KnowledgeBaseError;
