//! `create-custom-field-folder`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CustomFieldFolder, NewCustomFieldFolder};

/// Creates a folder for the custom fields of an object.
///
/// Created by
/// [`CustomFields::create_custom_field_folder`](super::CustomFields::create_custom_field_folder).
///
/// `POST /custom-fields/folder`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomFieldFolder = Request<CreateCustomFieldFolderParams>;

/// The parameters of [`CreateCustomFieldFolder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomFieldFolderParams {
    /// A folder to create for the custom fields of an object.
    pub body: NewCustomFieldFolder,
}

impl CreateCustomFieldFolderParams {
    /// Creates the parameters.
    pub fn new(body: NewCustomFieldFolder) -> Self {
        Self { body }
    }
}

impl Operation for CreateCustomFieldFolderParams {
    type Output = CustomFieldFolder;
    type Whole = CustomFieldFolder;
    type Error = CreateCustomFieldFolderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-custom-field-folder",
        name: "create_custom_field_folder",
        summary: "Creates a folder for the custom fields of an object.",
        deprecated: None,
        method: Method::POST,
        path: "/custom-fields/folder",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateCustomFieldFolder`].
pub type CreateCustomFieldFolderError = super::errors::CustomFieldObjectError;
