//! `upload-file-customFields`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CustomFieldFiles, UploadedFiles};
use crate::LocationId;

/// Uploads files for a custom field of a contact or an opportunity.
///
/// Created by
/// [`Locations::upload_custom_field_file`](super::Locations::upload_custom_field_file).
///
/// `POST /locations/{locationId}/customFields/upload`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadCustomFieldFile = Request<UploadCustomFieldFileParams>;

/// The parameters of [`UploadCustomFieldFile`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadCustomFieldFileParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Files to upload into a custom field.
    pub body: CustomFieldFiles,
}

impl UploadCustomFieldFileParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: CustomFieldFiles) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for UploadCustomFieldFileParams {
    type Output = UploadedFiles;
    type Whole = UploadedFiles;
    type Error = UploadCustomFieldFileError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-file-customFields",
        name: "upload_custom_field_file",
        summary: "Uploads files for a custom field of a contact or an opportunity.",
        deprecated: None,
        method: Method::POST,
        path: "/locations/{locationId}/customFields/upload",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/upload-file-custom-fields",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.multipart(&self.body);
    }
}

/// Errors of [`UploadCustomFieldFile`].
pub type UploadCustomFieldFileError = super::errors::LocationsError;
