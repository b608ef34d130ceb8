//! `create-custom-field`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomFieldDefinition, CustomFieldResponse, NewCustomField};

/// Creates a custom field of an object.
///
/// Created by
/// [`CustomFields::create_custom_field`](super::CustomFields::create_custom_field).
///
/// Returns [`CustomFieldDefinition`]: the field `field` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomFieldResponse`], in a `Response`.
///
/// `POST /custom-fields/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomField = Request<CreateCustomFieldParams>;

/// The parameters of [`CreateCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomFieldParams {
    /// A custom field to create for a custom object or for businesses.
    pub body: NewCustomField,
}

impl CreateCustomFieldParams {
    /// Creates the parameters.
    pub fn new(body: NewCustomField) -> Self {
        Self { body }
    }
}

impl Operation for CreateCustomFieldParams {
    type Output = CustomFieldDefinition;
    type Whole = CustomFieldResponse;
    type Error = CreateCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-custom-field",
        name: "create_custom_field",
        summary: "Creates a custom field of an object.",
        deprecated: None,
        method: Method::POST,
        path: "/custom-fields/",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomFieldDefinition, DecodeError> {
        response.payload(&[&["field"]], |envelope: CustomFieldResponse| envelope.field)
    }
}

/// Errors of [`CreateCustomField`].
pub type CreateCustomFieldError = super::errors::CustomFieldObjectError;
