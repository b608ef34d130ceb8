//! `delete-custom-field-folder`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomError, DeletedField};

/// Deletes a folder of custom fields.
///
/// Needs a location's token with the scope `locations/customFields.write`.
///
/// `DELETE /custom-fields/folder/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field-folder))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCustomFieldFolder {
    request: Request<DeleteCustomFieldFolderParams>,
}

impl DeleteCustomFieldFolder {
    pub(super) fn new(client: &Client, params: DeleteCustomFieldFolderParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCustomFieldFolder, DeleteCustomFieldFolderParams
}

/// The parameters of [`DeleteCustomFieldFolder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldFolderParams {
    /// The path parameter `id`.
    pub id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl DeleteCustomFieldFolderParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCustomFieldFolderParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldFolderParams")?;
        Some(Self {
            id: object.required("id")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCustomFieldFolderParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCustomFieldFolderParams
}

impl Operation for DeleteCustomFieldFolderParams {
    type Output = DeletedField;
    type Error = DeleteCustomFieldFolderError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-custom-field-folder",
        method: Method::DELETE,
        path: "/custom-fields/folder/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field-folder",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<DeletedField, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCustomFieldFolder`].
pub type DeleteCustomFieldFolderError = CustomError;
