//! `updateKnowledgeBase`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::KnowledgeBaseUpdate;
use crate::KnowledgeBaseId;

/// Updates the name or the description of a knowledge base.
///
/// Created by
/// [`KnowledgeBase::update_knowledge_base`](super::KnowledgeBase::update_knowledge_base).
///
/// `PUT /knowledge-bases/{knowledgeBaseId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateKnowledgeBase = Request<UpdateKnowledgeBaseParams>;

/// The parameters of [`UpdateKnowledgeBase`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseParams {
    /// Id of the knowledge base to update.
    pub knowledge_base_id: KnowledgeBaseId,
    /// Changes to the name or description of a knowledge base.
    pub body: KnowledgeBaseUpdate,
}

impl UpdateKnowledgeBaseParams {
    /// Creates the parameters.
    pub fn new(
        knowledge_base_id: impl Into<KnowledgeBaseId>,
        body: KnowledgeBaseUpdate,
    ) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
            body,
        }
    }
}

impl Operation for UpdateKnowledgeBaseParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateKnowledgeBaseError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateKnowledgeBase",
        name: "update_knowledge_base",
        summary: "Updates the name or the description of a knowledge base.",
        deprecated: None,
        method: Method::PUT,
        path: "/knowledge-bases/{knowledgeBaseId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update-knowledge-base",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("knowledgeBaseId", &self.knowledge_base_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateKnowledgeBase`].
pub type UpdateKnowledgeBaseError = super::errors::ListKnowledgeBasesError;
