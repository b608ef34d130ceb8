//! `delete-estimate-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{EstimateLocation, EstimateTemplate};

/// Deletes an estimate template.
///
/// Created by
/// [`Invoices::delete_estimate_template`](super::Invoices::delete_estimate_template).
///
/// `DELETE /invoices/estimate/template/{templateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteEstimateTemplate = Request<DeleteEstimateTemplateParams>;

/// The parameters of [`DeleteEstimateTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteEstimateTemplateParams {
    /// Id of the estimate template to delete.
    ///
    /// Example: `65c3b92e4d7f18a06e5d31b8`.
    pub template_id: String,
    /// Id of the location that has the estimate template.
    pub body: EstimateLocation,
}

impl DeleteEstimateTemplateParams {
    /// Creates the parameters.
    pub fn new(template_id: impl Into<String>, body: EstimateLocation) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for DeleteEstimateTemplateParams {
    type Output = EstimateTemplate;
    type Whole = EstimateTemplate;
    type Error = DeleteEstimateTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-estimate-template",
        name: "delete_estimate_template",
        summary: "Deletes an estimate template.",
        deprecated: None,
        method: Method::DELETE,
        path: "/invoices/estimate/template/{templateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-estimate-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }
}

/// Errors of [`DeleteEstimateTemplate`].
pub type DeleteEstimateTemplateError = super::errors::InvoicesError;
