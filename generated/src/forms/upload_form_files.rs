//! `upload-to-custom-fields`: the request, its parameters and its errors.

use std::collections::BTreeMap;

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{File, Metadata, Operation, Request, RequestParts, TokenType};

use crate::{ContactId, LocationId};

/// Uploads files into the custom fields of a contact.
///
/// Created by [`Forms::upload_form_files`](super::Forms::upload_form_files).
///
/// `POST /forms/upload-custom-files`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadFormFiles = Request<UploadFormFilesParams>;

/// The parameters of [`UploadFormFiles`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadFormFilesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `quXmPY59n1zgGBabY1bZ`.
    pub location_id: LocationId,
    /// Id of the contact to whose fields the files are uploaded.
    ///
    /// Example: `dtEv6KtI27yF92YPm3Zz`.
    pub contact_id: ContactId,
    /// The files by key: the id of the custom field, an underscore and a unique id, such
    /// as a UUID.
    pub body: BTreeMap<String, File>,
}

impl UploadFormFilesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
        body: BTreeMap<String, File>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            body,
        }
    }
}

impl Operation for UploadFormFilesParams {
    type Output = Value;
    type Whole = Value;
    type Error = UploadFormFilesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-to-custom-fields",
        name: "upload_form_files",
        summary: "Uploads files into the custom fields of a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/forms/upload-custom-files",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["forms.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/forms/upload-to-custom-fields",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("contactId", &self.contact_id);
        request.query("locationId", &self.location_id);
        request.multipart(&self.body);
    }
}

/// Errors of [`UploadFormFiles`].
pub type UploadFormFilesError = super::errors::FormObjectError;
