//! `delete-custom-field`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomError, DeletedField};

/// Deletes a custom field of an object.
///
/// It knows the fields of custom objects and of companies (businesses). Those of
/// contacts and opportunities are among the operations of locations.
///
/// Needs a location's token with the scope `locations/customFields.write`.
///
/// `DELETE /custom-fields/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCustomField {
    request: Request<DeleteCustomFieldParams>,
}

impl DeleteCustomField {
    pub(super) fn new(client: &Client, params: DeleteCustomFieldParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCustomField, DeleteCustomFieldParams
}

/// The parameters of [`DeleteCustomField`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldParams {
    /// The path parameter `id`.
    pub id: String,
}

impl DeleteCustomFieldParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCustomFieldParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomFieldParams")?;
        Some(Self { id: object.required("id")? })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCustomFieldParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCustomFieldParams
}

impl Operation for DeleteCustomFieldParams {
    type Output = DeletedField;
    type Error = DeleteCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-custom-field",
        method: Method::DELETE,
        path: "/custom-fields/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<DeletedField, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCustomField`].
pub type DeleteCustomFieldError = CustomError;
