//! `getCrawlingStatusForLatestOperation`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CrawlingStatusResponse, KnowledgeBaseError};

/// Returns how far the search for pages has come, and what it found.
///
/// Needs a location's token.
///
/// `GET /knowledge-bases/crawler/status`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCrawlingStatus {
    request: Request<GetCrawlingStatusParams>,
}

impl GetCrawlingStatus {
    pub(super) fn new(client: &Client, params: GetCrawlingStatusParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCrawlingStatus, GetCrawlingStatusParams
}

/// The parameters of [`GetCrawlingStatus`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCrawlingStatusParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The query parameter `operationId`.
    pub operation_id: String,
    /// The query parameter `knowledgeBaseId`.
    pub knowledge_base_id: String,
}

impl GetCrawlingStatusParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        operation_id: impl Into<String>,
        knowledge_base_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            operation_id: operation_id.into(),
            knowledge_base_id: knowledge_base_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCrawlingStatusParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCrawlingStatusParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            operation_id: object.required("operationId")?,
            knowledge_base_id: object.required("knowledgeBaseId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCrawlingStatusParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("operationId", &self.operation_id);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCrawlingStatusParams
}

impl Operation for GetCrawlingStatusParams {
    type Output = CrawlingStatusResponse;
    type Error = GetCrawlingStatusError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getCrawlingStatusForLatestOperation",
        method: Method::GET,
        path: "/knowledge-bases/crawler/status",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("operationId", &self.operation_id);
        request.query("knowledgeBaseId", &self.knowledge_base_id);
    }

    fn output(response: &ResponseParts) -> Result<CrawlingStatusResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCrawlingStatus`].
pub type GetCrawlingStatusError = KnowledgeBaseError;
