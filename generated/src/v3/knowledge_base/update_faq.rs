//! `update`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::FaqUpdate;

/// Updates the question and answer of an FAQ.
///
/// Created by [`KnowledgeBase::update_faq`](super::KnowledgeBase::update_faq).
///
/// `PUT /knowledge-bases/faqs/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateFaq = Request<UpdateFaqParams>;

/// The parameters of [`UpdateFaq`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateFaqParams {
    /// Id of the FAQ to update.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub id: String,
    /// The new question and answer of an FAQ.
    pub body: FaqUpdate,
}

impl UpdateFaqParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: FaqUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateFaqParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateFaqError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update",
        name: "update_faq",
        summary: "Updates the question and answer of an FAQ.",
        deprecated: None,
        method: Method::PUT,
        path: "/knowledge-bases/faqs/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateFaq`].
pub type UpdateFaqError = super::errors::KnowledgeBaseError;
