//! `delete-custom-field`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeletedField;

/// Deletes a custom field of an object.
///
/// Created by
/// [`CustomFields::delete_custom_field`](super::CustomFields::delete_custom_field).
///
/// `DELETE /custom-fields/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCustomField = Request<DeleteCustomFieldParams>;

/// The parameters of [`DeleteCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomFieldParams {
    /// Id of the custom field to delete.
    ///
    /// Example: `00NhGCcN1tlO8ZHcu7Wb`.
    pub id: String,
}

impl DeleteCustomFieldParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeleteCustomFieldParams {
    type Output = DeletedField;
    type Whole = DeletedField;
    type Error = DeleteCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-custom-field",
        name: "delete_custom_field",
        summary: "Deletes a custom field of an object.",
        deprecated: None,
        method: Method::DELETE,
        path: "/custom-fields/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteCustomField`].
pub type DeleteCustomFieldError = super::errors::CustomFieldObjectError;
