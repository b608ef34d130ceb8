//! `deleteKnowledgeBase`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::KnowledgeBaseId;

/// Deletes a knowledge base.
///
/// Created by
/// [`KnowledgeBase::delete_knowledge_base`](super::KnowledgeBase::delete_knowledge_base).
///
/// `DELETE /knowledge-bases/{knowledgeBaseId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteKnowledgeBase = Request<DeleteKnowledgeBaseParams>;

/// The parameters of [`DeleteKnowledgeBase`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseParams {
    /// Id of the knowledge base to delete.
    pub knowledge_base_id: KnowledgeBaseId,
}

impl DeleteKnowledgeBaseParams {
    /// Creates the parameters.
    pub fn new(knowledge_base_id: impl Into<KnowledgeBaseId>) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
        }
    }
}

impl Operation for DeleteKnowledgeBaseParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteKnowledgeBaseError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteKnowledgeBase",
        name: "delete_knowledge_base",
        summary: "Deletes a knowledge base.",
        deprecated: None,
        method: Method::DELETE,
        path: "/knowledge-bases/{knowledgeBaseId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-knowledge-base",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("knowledgeBaseId", &self.knowledge_base_id);
    }
}

/// Errors of [`DeleteKnowledgeBase`].
pub type DeleteKnowledgeBaseError = super::errors::ListKnowledgeBasesError;
