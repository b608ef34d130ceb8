//! `delete-estimate-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, EstimateTemplate};
use crate::LocationId;

/// Deletes an estimate template.
///
/// Created by
/// [`Invoices::delete_estimate_template`](super::Invoices::delete_estimate_template).
///
/// `DELETE /invoices/estimate/template/{templateId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteEstimateTemplate {
    pub(super) request: Request<DeleteEstimateTemplateParams>,
}

impl DeleteEstimateTemplate {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteEstimateTemplateParams::location_id)
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
    DeleteEstimateTemplate, DeleteEstimateTemplateParams
}

/// The parameters of [`DeleteEstimateTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteEstimateTemplateParams {
    /// Id of the location that has the estimate template.
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the estimate template to delete.
    ///
    /// Example: `65c3b92e4d7f18a06e5d31b8`.
    pub template_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteEstimateTemplateParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteEstimateTemplateParams {
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
        request.properties(&[("altId", &self.location_id), ("altType", &self.alt_type)]);
    }
}

/// Errors of [`DeleteEstimateTemplate`].
pub type DeleteEstimateTemplateError = super::errors::InvoicesError;
