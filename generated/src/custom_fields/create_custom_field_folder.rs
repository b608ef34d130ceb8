//! `create-custom-field-folder`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomError, CustomFieldFolder, NewFolder};

/// Creates a folder for the custom fields of an object.
///
/// It knows the fields of custom objects and of companies (businesses). Those of
/// contacts and opportunities are among the operations of locations.
///
/// Needs a location's token with the scope `locations/customFields.write`.
///
/// `POST /custom-fields/folder`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCustomFieldFolder {
    request: Request<CreateCustomFieldFolderParams>,
}

impl CreateCustomFieldFolder {
    pub(super) fn new(client: &Client, params: CreateCustomFieldFolderParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCustomFieldFolder, CreateCustomFieldFolderParams
}

/// The parameters of [`CreateCustomFieldFolder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomFieldFolderParams {
    /// The request body.
    pub body: NewFolder,
}

impl CreateCustomFieldFolderParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewFolder) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCustomFieldFolderParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldFolderParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCustomFieldFolderParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCustomFieldFolderParams
}

impl Operation for CreateCustomFieldFolderParams {
    type Output = CustomFieldFolder;
    type Error = CreateCustomFieldFolderError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-custom-field-folder",
        method: Method::POST,
        path: "/custom-fields/folder",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CustomFieldFolder, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCustomFieldFolder`].
pub type CreateCustomFieldFolderError = CustomError;
