//! `import-email-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{EmailTemplateImport, ImportEmailTemplateResponse};
use crate::LocationId;

/// Imports an email template that another service shares by a URL.
///
/// Created by
/// [`Emails::import_email_template`](super::Emails::import_email_template).
///
/// `POST /emails/locations/{locationId}/templates/import`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ImportEmailTemplate = Request<ImportEmailTemplateParams>;

/// The parameters of [`ImportEmailTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ImportEmailTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A template to import from another service.
    pub body: EmailTemplateImport,
}

impl ImportEmailTemplateParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: EmailTemplateImport) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for ImportEmailTemplateParams {
    type Output = ImportEmailTemplateResponse;
    type Whole = ImportEmailTemplateResponse;
    type Error = ImportEmailTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "import-email-template",
        name: "import_email_template",
        summary: "Imports an email template that another service shares by a URL.",
        deprecated: None,
        method: Method::POST,
        path: "/emails/locations/{locationId}/templates/import",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/templates.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`ImportEmailTemplate`].
pub type ImportEmailTemplateError = super::errors::EmailsError;
