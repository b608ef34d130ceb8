//! `create-page`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Page;

/// Creates a page.
///
/// Created by [`Pages::create_page`](super::Pages::create_page).
///
/// `POST /pages`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreatePage = Request<CreatePageParams>;

/// The parameters of [`CreatePage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePageParams {
    /// The request body.
    pub body: Page,
}

impl CreatePageParams {
    /// Creates the parameters.
    pub fn new(body: Page) -> Self {
        Self { body }
    }
}

impl Operation for CreatePageParams {
    type Output = Page;
    type Whole = Page;
    type Error = CreatePageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-page",
        name: "create_page",
        summary: "Creates a page.",
        deprecated: None,
        method: Method::POST,
        path: "/pages",
        is_idempotent: false,
        headers: &[],
        success: &[200, 201],
        errors: &[400, 401, 422],
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

/// Errors of [`CreatePage`].
pub type CreatePageError = super::errors::PageError;
