//! `create-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CreateTemplateResponse, NewTemplate};

/// Creates an email template without content, or a folder for email templates.
///
/// Created by [`Emails::create_template`](super::Emails::create_template).
///
/// `POST /emails/builder`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateTemplate = Request<CreateTemplateParams>;

/// The parameters of [`CreateTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateTemplateParams {
    /// An email template or a folder to create.
    pub body: NewTemplate,
}

impl CreateTemplateParams {
    /// Creates the parameters.
    pub fn new(body: NewTemplate) -> Self {
        Self { body }
    }
}

impl Operation for CreateTemplateParams {
    type Output = CreateTemplateResponse;
    type Whole = CreateTemplateResponse;
    type Error = CreateTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-template",
        name: "create_template",
        summary: "Creates an email template without content, or a folder for email templates.",
        deprecated: None,
        method: Method::POST,
        path: "/emails/builder",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 404, 422],
        scopes: &["emails/builder.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/emails/create-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateTemplate`].
pub type CreateTemplateError = super::errors::TemplateError;
