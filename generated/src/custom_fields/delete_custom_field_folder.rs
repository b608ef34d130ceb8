//! `delete-custom-field-folder`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeletedField;
use crate::LocationId;

/// Deletes a folder of custom fields.
///
/// Created by
/// [`CustomFields::delete_custom_field_folder`](super::CustomFields::delete_custom_field_folder).
///
/// `DELETE /custom-fields/folder/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCustomFieldFolder = Request<DeleteCustomFieldFolderParams>;

/// The parameters of [`DeleteCustomFieldFolder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomFieldFolderParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the folder to delete.
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub id: String,
}

impl DeleteCustomFieldFolderParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteCustomFieldFolderParams {
    type Output = DeletedField;
    type Whole = DeletedField;
    type Error = DeleteCustomFieldFolderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-custom-field-folder",
        name: "delete_custom_field_folder",
        summary: "Deletes a folder of custom fields.",
        deprecated: None,
        method: Method::DELETE,
        path: "/custom-fields/folder/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field-folder",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`DeleteCustomFieldFolder`].
pub type DeleteCustomFieldFolderError = super::errors::CustomFieldObjectError;
