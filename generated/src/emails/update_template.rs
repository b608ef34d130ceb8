//! `update-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{TemplateUpdate, UpdateTemplateResponse};

/// Saves the content of an email template.
///
/// Created by [`Emails::update_template`](super::Emails::update_template).
///
/// `POST /emails/builder/data`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateTemplate = Request<UpdateTemplateParams>;

/// The parameters of [`UpdateTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateTemplateParams {
    /// New content of a template.
    pub body: TemplateUpdate,
}

impl UpdateTemplateParams {
    /// Creates the parameters.
    pub fn new(body: TemplateUpdate) -> Self {
        Self { body }
    }
}

impl Operation for UpdateTemplateParams {
    type Output = UpdateTemplateResponse;
    type Whole = UpdateTemplateResponse;
    type Error = UpdateTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-template",
        name: "update_template",
        summary: "Saves the content of an email template.",
        deprecated: None,
        method: Method::POST,
        path: "/emails/builder/data",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 404, 422],
        scopes: &["emails/builder.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/emails/update-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpdateTemplate`].
pub type UpdateTemplateError = super::errors::TemplateError;
