//! `delete`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

/// Deletes an FAQ.
///
/// Created by [`KnowledgeBase::delete_faq`](super::KnowledgeBase::delete_faq).
///
/// `DELETE /knowledge-bases/faqs/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteFaq = Request<DeleteFaqParams>;

/// The parameters of [`DeleteFaq`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFaqParams {
    /// Id of the FAQ to delete.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub id: String,
}

impl DeleteFaqParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeleteFaqParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteFaqError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete",
        name: "delete_faq",
        summary: "Deletes an FAQ.",
        deprecated: None,
        method: Method::DELETE,
        path: "/knowledge-bases/faqs/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteFaq`].
pub type DeleteFaqError = super::errors::KnowledgeBaseError;
