//! `update-estimate-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{EstimateTemplate, EstimateTemplateFields};

/// Replaces the content of an estimate template.
///
/// Created by
/// [`Invoices::update_estimate_template`](super::Invoices::update_estimate_template).
///
/// `PUT /invoices/estimate/template/{templateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateEstimateTemplate = Request<UpdateEstimateTemplateParams>;

/// The parameters of [`UpdateEstimateTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEstimateTemplateParams {
    /// Id of the estimate template to update.
    ///
    /// Example: `65c3b92e4d7f18a06e5d31b8`.
    pub template_id: String,
    /// The new content of the estimate template, which replaces the old one.
    pub body: EstimateTemplateFields,
}

impl UpdateEstimateTemplateParams {
    /// Creates the parameters.
    pub fn new(template_id: impl Into<String>, body: EstimateTemplateFields) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for UpdateEstimateTemplateParams {
    type Output = EstimateTemplate;
    type Whole = EstimateTemplate;
    type Error = UpdateEstimateTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-estimate-template",
        name: "update_estimate_template",
        summary: "Replaces the content of an estimate template.",
        deprecated: None,
        method: Method::PUT,
        path: "/invoices/estimate/template/{templateId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateEstimateTemplate`].
pub type UpdateEstimateTemplateError = super::errors::InvoicesError;
