//! `getKnowledgeBaseById`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{KnowledgeBaseDetailsResponse, KnowledgeError};

/// Returns a knowledge base and how much is in it.
///
/// Needs a location's token.
///
/// `GET /knowledge-bases/{knowledgeBaseId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-knowledge-base-by-id))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetKnowledgeBaseById {
    request: Request<GetKnowledgeBaseByIdParams>,
}

impl GetKnowledgeBaseById {
    pub(super) fn new(client: &Client, params: GetKnowledgeBaseByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetKnowledgeBaseById, GetKnowledgeBaseByIdParams
}

/// The parameters of [`GetKnowledgeBaseById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetKnowledgeBaseByIdParams {
    /// The path parameter `knowledgeBaseId`.
    pub knowledge_base_id: String,
}

impl GetKnowledgeBaseByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(knowledge_base_id: impl Into<String>) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetKnowledgeBaseByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetKnowledgeBaseByIdParams")?;
        Some(Self {
            knowledge_base_id: object.required("knowledgeBaseId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetKnowledgeBaseByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetKnowledgeBaseByIdParams
}

impl Operation for GetKnowledgeBaseByIdParams {
    type Output = KnowledgeBaseDetailsResponse;
    type Error = GetKnowledgeBaseByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getKnowledgeBaseById",
        method: Method::GET,
        path: "/knowledge-bases/{knowledgeBaseId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-knowledge-base-by-id",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("knowledgeBaseId", &self.knowledge_base_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<KnowledgeBaseDetailsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetKnowledgeBaseById`].
pub type GetKnowledgeBaseByIdError = KnowledgeError;
