//! `delete-email-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Deletes an email template.
///
/// Created by
/// [`Emails::delete_email_template`](super::Emails::delete_email_template).
///
/// `DELETE /emails/locations/{locationId}/templates/{templateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteEmailTemplate = Request<DeleteEmailTemplateParams>;

/// The parameters of [`DeleteEmailTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteEmailTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the template to delete.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub template_id: String,
}

impl DeleteEmailTemplateParams {
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

impl Operation for DeleteEmailTemplateParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteEmailTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-email-template",
        name: "delete_email_template",
        summary: "Deletes an email template.",
        deprecated: None,
        method: Method::DELETE,
        path: "/emails/locations/{locationId}/templates/{templateId}",
        is_idempotent: true,
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
    }
}

/// Errors of [`DeleteEmailTemplate`].
pub type DeleteEmailTemplateError = super::errors::EmailsError;
