//! `delete-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeleteTemplateResponse;
use crate::LocationId;

/// Deletes an email template.
///
/// Created by [`Emails::delete_template`](super::Emails::delete_template).
///
/// `DELETE /emails/builder/{locationId}/{templateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteTemplate = Request<DeleteTemplateParams>;

/// The parameters of [`DeleteTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the template to delete.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub template_id: String,
}

impl DeleteTemplateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            template_id: template_id.into(),
        }
    }
}

impl Operation for DeleteTemplateParams {
    type Output = DeleteTemplateResponse;
    type Whole = DeleteTemplateResponse;
    type Error = DeleteTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-template",
        name: "delete_template",
        summary: "Deletes an email template.",
        deprecated: None,
        method: Method::DELETE,
        path: "/emails/builder/{locationId}/{templateId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 404, 422],
        scopes: &["emails/builder.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/emails/delete-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("templateId", &self.template_id);
    }
}

/// Errors of [`DeleteTemplate`].
pub type DeleteTemplateError = super::errors::TemplateError;
