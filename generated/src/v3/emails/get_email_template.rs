//! `get-email-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::EmailTemplate;
use crate::LocationId;

/// Returns an email template.
///
/// Created by [`Emails::get_email_template`](super::Emails::get_email_template).
///
/// `GET /emails/locations/{locationId}/templates/{templateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetEmailTemplate = Request<GetEmailTemplateParams>;

/// The parameters of [`GetEmailTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetEmailTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the template to return.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub template_id: String,
}

impl GetEmailTemplateParams {
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

impl Operation for GetEmailTemplateParams {
    type Output = EmailTemplate;
    type Whole = EmailTemplate;
    type Error = GetEmailTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-email-template",
        name: "get_email_template",
        summary: "Returns an email template.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/templates/{templateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/templates.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("templateId", &self.template_id);
    }
}

/// Errors of [`GetEmailTemplate`].
pub type GetEmailTemplateError = super::errors::EmailsError;
