//! `getKnowledgeBaseById`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{KnowledgeBaseDetails, KnowledgeBaseResponse};
use crate::KnowledgeBaseId;

/// Returns a knowledge base and the number of its entries.
///
/// Created by
/// [`KnowledgeBase::get_knowledge_base`](super::KnowledgeBase::get_knowledge_base).
///
/// Returns [`KnowledgeBaseDetails`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`KnowledgeBaseResponse`], in a `Response`.
///
/// `GET /knowledge-bases/{knowledgeBaseId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetKnowledgeBase = Request<GetKnowledgeBaseParams>;

/// The parameters of [`GetKnowledgeBase`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetKnowledgeBaseParams {
    /// Id of the knowledge base to return.
    pub knowledge_base_id: KnowledgeBaseId,
}

impl GetKnowledgeBaseParams {
    /// Creates the parameters.
    pub fn new(knowledge_base_id: impl Into<KnowledgeBaseId>) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
        }
    }
}

impl Operation for GetKnowledgeBaseParams {
    type Output = KnowledgeBaseDetails;
    type Whole = KnowledgeBaseResponse;
    type Error = GetKnowledgeBaseError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getKnowledgeBaseById",
        name: "get_knowledge_base",
        summary: "Returns a knowledge base and the number of its entries.",
        deprecated: None,
        method: Method::GET,
        path: "/knowledge-bases/{knowledgeBaseId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-knowledge-base-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("knowledgeBaseId", &self.knowledge_base_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<KnowledgeBaseDetails, DecodeError> {
        response.payload(&[&["data"]], |envelope: KnowledgeBaseResponse| envelope.data)
    }
}

/// Errors of [`GetKnowledgeBase`].
pub type GetKnowledgeBaseError = super::errors::ListKnowledgeBasesError;
