//! `update-custom-field`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomFieldDefinition, CustomFieldResponse, CustomFieldUpdate};

/// Updates a custom field of an object.
///
/// Created by
/// [`CustomFields::update_custom_field`](super::CustomFields::update_custom_field).
///
/// Returns [`CustomFieldDefinition`]: the field `field` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomFieldResponse`], in a `Response`.
///
/// `PUT /custom-fields/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCustomField = Request<UpdateCustomFieldParams>;

/// The parameters of [`UpdateCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomFieldParams {
    /// Id of the custom field to update.
    ///
    /// Example: `00NhGCcN1tlO8ZHcu7Wb`.
    pub id: String,
    /// Changes to a custom field.
    pub body: CustomFieldUpdate,
}

impl UpdateCustomFieldParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: CustomFieldUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateCustomFieldParams {
    type Output = CustomFieldDefinition;
    type Whole = CustomFieldResponse;
    type Error = UpdateCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-custom-field",
        name: "update_custom_field",
        summary: "Updates a custom field of an object.",
        deprecated: None,
        method: Method::PUT,
        path: "/custom-fields/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomFieldDefinition, DecodeError> {
        response.payload(&[&["field"]], |envelope: CustomFieldResponse| envelope.field)
    }
}

/// Errors of [`UpdateCustomField`].
pub type UpdateCustomFieldError = super::errors::CustomFieldObjectError;
