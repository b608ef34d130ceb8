//! `create-estimate-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{EstimateTemplate, EstimateTemplateFields};

/// Creates an estimate template.
///
/// Created by
/// [`Invoices::create_estimate_template`](super::Invoices::create_estimate_template).
///
/// `POST /invoices/estimate/template`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateEstimateTemplate = Request<CreateEstimateTemplateParams>;

/// The parameters of [`CreateEstimateTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateEstimateTemplateParams {
    /// The estimate template to create.
    pub body: EstimateTemplateFields,
}

impl CreateEstimateTemplateParams {
    /// Creates the parameters.
    pub fn new(body: EstimateTemplateFields) -> Self {
        Self { body }
    }
}

impl Operation for CreateEstimateTemplateParams {
    type Output = EstimateTemplate;
    type Whole = EstimateTemplate;
    type Error = CreateEstimateTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-estimate-template",
        name: "create_estimate_template",
        summary: "Creates an estimate template.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/estimate/template",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-estimate-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateEstimateTemplate`].
pub type CreateEstimateTemplateError = super::errors::InvoicesError;
