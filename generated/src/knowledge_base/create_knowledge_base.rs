//! `createKnowledgeBase`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CreateKnowledgeBaseResponse, CreatedKnowledgeBase, NewKnowledgeBase};

/// Creates a knowledge base.
///
/// Created by
/// [`KnowledgeBase::create_knowledge_base`](super::KnowledgeBase::create_knowledge_base).
///
/// Returns [`CreatedKnowledgeBase`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateKnowledgeBaseResponse`], in a `Response`.
///
/// `POST /knowledge-bases/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateKnowledgeBase = Request<CreateKnowledgeBaseParams>;

/// The parameters of [`CreateKnowledgeBase`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateKnowledgeBaseParams {
    /// A knowledge base to create.
    pub body: NewKnowledgeBase,
}

impl CreateKnowledgeBaseParams {
    /// Creates the parameters.
    pub fn new(body: NewKnowledgeBase) -> Self {
        Self { body }
    }
}

impl Operation for CreateKnowledgeBaseParams {
    type Output = CreatedKnowledgeBase;
    type Whole = CreateKnowledgeBaseResponse;
    type Error = CreateKnowledgeBaseError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createKnowledgeBase",
        name: "create_knowledge_base",
        summary: "Creates a knowledge base.",
        deprecated: None,
        method: Method::POST,
        path: "/knowledge-bases/",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create-knowledge-base",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CreatedKnowledgeBase, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: CreateKnowledgeBaseResponse| envelope.data)
    }
}

/// Errors of [`CreateKnowledgeBase`].
pub type CreateKnowledgeBaseError = super::errors::ListKnowledgeBasesError;
