//! `create`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Faq, FaqResponse, NewFaq};

/// Creates an FAQ (a pair of question and answer) in a knowledge base.
///
/// Created by [`KnowledgeBase::create_faq`](super::KnowledgeBase::create_faq).
///
/// Returns [`Faq`]: the field `faq` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`FaqResponse`], in a `Response`.
///
/// `POST /knowledge-bases/faqs`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateFaq = Request<CreateFaqParams>;

/// The parameters of [`CreateFaq`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateFaqParams {
    /// An FAQ (a pair of question and answer) to add to a knowledge base.
    pub body: NewFaq,
}

impl CreateFaqParams {
    /// Creates the parameters.
    pub fn new(body: NewFaq) -> Self {
        Self { body }
    }
}

impl Operation for CreateFaqParams {
    type Output = Faq;
    type Whole = FaqResponse;
    type Error = CreateFaqError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create",
        name: "create_faq",
        summary: "Creates an FAQ (a pair of question and answer) in a knowledge base.",
        deprecated: None,
        method: Method::POST,
        path: "/knowledge-bases/faqs",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Faq, DecodeError> {
        response.payload(&[&["faq"]], |envelope: FaqResponse| envelope.faq)
    }
}

/// Errors of [`CreateFaq`].
pub type CreateFaqError = super::errors::KnowledgeBaseError;
