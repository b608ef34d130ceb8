//! `update-custom-field-folder`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CustomFieldFolder, CustomFieldFolderUpdate};

/// Renames a folder of custom fields.
///
/// Created by
/// [`CustomFields::update_custom_field_folder`](super::CustomFields::update_custom_field_folder).
///
/// `PUT /custom-fields/folder/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCustomFieldFolder = Request<UpdateCustomFieldFolderParams>;

/// The parameters of [`UpdateCustomFieldFolder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomFieldFolderParams {
    /// Id of the folder to rename.
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub id: String,
    /// The new name of a folder of custom fields.
    pub body: CustomFieldFolderUpdate,
}

impl UpdateCustomFieldFolderParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: CustomFieldFolderUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateCustomFieldFolderParams {
    type Output = CustomFieldFolder;
    type Whole = CustomFieldFolder;
    type Error = UpdateCustomFieldFolderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-custom-field-folder",
        name: "update_custom_field_folder",
        summary: "Renames a folder of custom fields.",
        deprecated: None,
        method: Method::PUT,
        path: "/custom-fields/folder/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field-folder",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateCustomFieldFolder`].
pub type UpdateCustomFieldFolderError = super::errors::CustomFieldObjectError;
