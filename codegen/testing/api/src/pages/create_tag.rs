//! `create-tag`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Tag;

/// Creates a tag, which is only sent.
///
/// Created by [`Pages::create_tag`](super::Pages::create_tag).
///
/// `POST /tags`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateTag = Request<CreateTagParams>;

/// The parameters of [`CreateTag`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateTagParams {
    /// The request body.
    pub body: Tag,
}

impl CreateTagParams {
    /// Creates the parameters.
    pub fn new(body: Tag) -> Self {
        Self { body }
    }
}

impl Operation for CreateTagParams {
    type Output = ();
    type Whole = ();
    type Error = CreateTagError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-tag",
        name: "create_tag",
        summary: "Creates a tag, which is only sent.",
        deprecated: None,
        method: Method::POST,
        path: "/tags",
        is_idempotent: false,
        headers: &[],
        success: &[204],
        errors: &[],
        scopes: &["pages.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateTag`].
pub type CreateTagError = super::errors::PagesError;
