//! `update-email-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{EmailTemplateUpdate, UpdateEmailTemplateResponse};
use crate::LocationId;

/// Updates an email template.
///
/// Created by
/// [`Emails::update_email_template`](super::Emails::update_email_template).
///
/// `PATCH /emails/locations/{locationId}/templates/{templateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateEmailTemplate = Request<UpdateEmailTemplateParams>;

/// The parameters of [`UpdateEmailTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEmailTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the template to update.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub template_id: String,
    /// Changes to a template. Omitted fields stay unchanged.
    pub body: EmailTemplateUpdate,
}

impl UpdateEmailTemplateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
        body: EmailTemplateUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for UpdateEmailTemplateParams {
    type Output = UpdateEmailTemplateResponse;
    type Whole = UpdateEmailTemplateResponse;
    type Error = UpdateEmailTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-email-template",
        name: "update_email_template",
        summary: "Updates an email template.",
        deprecated: None,
        method: Method::PATCH,
        path: "/emails/locations/{locationId}/templates/{templateId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/templates.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("templateId", &self.template_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateEmailTemplate`].
pub type UpdateEmailTemplateError = super::errors::EmailsError;
