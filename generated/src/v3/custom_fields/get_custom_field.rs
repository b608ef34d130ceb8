//! `get-custom-field-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomFieldDefinition, CustomFieldResponse};

/// Returns a custom field, or a folder of custom fields.
///
/// Created by
/// [`CustomFields::get_custom_field`](super::CustomFields::get_custom_field).
///
/// Returns [`CustomFieldDefinition`]: the field `field` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomFieldResponse`], in a `Response`.
///
/// `GET /custom-fields/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCustomField = Request<GetCustomFieldParams>;

/// The parameters of [`GetCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCustomFieldParams {
    /// Id of the custom field or the folder to return.
    ///
    /// Example: `00NhGCcN1tlO8ZHcu7Wb`.
    pub id: String,
}

impl GetCustomFieldParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetCustomFieldParams {
    type Output = CustomFieldDefinition;
    type Whole = CustomFieldResponse;
    type Error = GetCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-field-by-id",
        name: "get_custom_field",
        summary: "Returns a custom field, or a folder of custom fields.",
        deprecated: None,
        method: Method::GET,
        path: "/custom-fields/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-field-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomFieldDefinition, DecodeError> {
        response.payload(&[&["field"]], |envelope: CustomFieldResponse| envelope.field)
    }
}

/// Errors of [`GetCustomField`].
pub type GetCustomFieldError = super::errors::CustomFieldObjectError;
