//! `create-template-folder`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewTemplateFolder, TemplateFolder};
use crate::LocationId;

/// Creates a folder for email templates.
///
/// Created by
/// [`Emails::create_template_folder`](super::Emails::create_template_folder).
///
/// `POST /emails/locations/{locationId}/templates/folders`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateTemplateFolder = Request<CreateTemplateFolderParams>;

/// The parameters of [`CreateTemplateFolder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateTemplateFolderParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A folder for templates to create.
    pub body: NewTemplateFolder,
}

impl CreateTemplateFolderParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewTemplateFolder) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateTemplateFolderParams {
    type Output = TemplateFolder;
    type Whole = TemplateFolder;
    type Error = CreateTemplateFolderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-template-folder",
        name: "create_template_folder",
        summary: "Creates a folder for email templates.",
        deprecated: None,
        method: Method::POST,
        path: "/emails/locations/{locationId}/templates/folders",
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

/// Errors of [`CreateTemplateFolder`].
pub type CreateTemplateFolderError = super::errors::EmailsError;
