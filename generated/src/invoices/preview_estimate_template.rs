//! `preview-estimate-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, EstimateTemplate};
use crate::LocationId;

/// Returns a preview of an estimate template.
///
/// Created by
/// [`Invoices::preview_estimate_template`](super::Invoices::preview_estimate_template).
///
/// `GET /invoices/estimate/template/preview`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct PreviewEstimateTemplate {
    pub(super) request: Request<PreviewEstimateTemplateParams>,
}

impl PreviewEstimateTemplate {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::PreviewEstimateTemplateParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    PreviewEstimateTemplate, PreviewEstimateTemplateParams
}

/// The parameters of [`PreviewEstimateTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PreviewEstimateTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the estimate template to preview.
    ///
    /// Example: `65c3b92e4d7f18a06e5d31b8`.
    pub template_id: String,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::PreviewEstimateTemplateParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl PreviewEstimateTemplateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            template_id: template_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for PreviewEstimateTemplateParams {
    type Output = EstimateTemplate;
    type Whole = EstimateTemplate;
    type Error = PreviewEstimateTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "preview-estimate-template",
        name: "preview_estimate_template",
        summary: "Returns a preview of an estimate template.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/estimate/template/preview",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/preview-estimate-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("templateId", &self.template_id);
    }
}

/// Errors of [`PreviewEstimateTemplate`].
pub type PreviewEstimateTemplateError = super::errors::InvoicesError;
