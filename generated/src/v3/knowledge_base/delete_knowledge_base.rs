//! `deleteKnowledgeBase`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteKnowledgeBaseResponse, KnowledgeError};

/// Deletes a knowledge base.
///
/// Needs a location's token.
///
/// `DELETE /knowledge-bases/{knowledgeBaseId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteKnowledgeBase {
    request: Request<DeleteKnowledgeBaseParams>,
}

impl DeleteKnowledgeBase {
    pub(super) fn new(client: &Client, params: DeleteKnowledgeBaseParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteKnowledgeBase, DeleteKnowledgeBaseParams
}

/// The parameters of [`DeleteKnowledgeBase`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseParams {
    /// The path parameter `knowledgeBaseId`.
    pub knowledge_base_id: String,
}

impl DeleteKnowledgeBaseParams {
    /// Makes the parameters from what is required.
    pub fn new(knowledge_base_id: impl Into<String>) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteKnowledgeBaseParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteKnowledgeBaseParams")?;
        Some(Self {
            knowledge_base_id: object.required("knowledgeBaseId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteKnowledgeBaseParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteKnowledgeBaseParams
}

impl Operation for DeleteKnowledgeBaseParams {
    type Output = DeleteKnowledgeBaseResponse;
    type Error = DeleteKnowledgeBaseError;

    const METADATA: &'static Metadata = &Metadata {
        id: "deleteKnowledgeBase",
        method: Method::DELETE,
        path: "/knowledge-bases/{knowledgeBaseId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("knowledgeBaseId", &self.knowledge_base_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteKnowledgeBaseResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteKnowledgeBase`].
pub type DeleteKnowledgeBaseError = KnowledgeError;
