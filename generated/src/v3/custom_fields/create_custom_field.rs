//! `create-custom-field`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::CustomError;
use super::{API, CustomFieldResponse, NewCustomField};

/// Creates a custom field of an object.
///
/// Created by
/// [`CustomFields::create_custom_field`](super::CustomFields::create_custom_field).
///
/// `POST /custom-fields/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreateCustomField {
    pub(super) request: Request<CreateCustomFieldParams>,
}

request_builder! {
    CreateCustomField, CreateCustomFieldParams
}

/// The parameters of [`CreateCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomFieldParams {
    /// The request body.
    pub body: NewCustomField,
}

impl CreateCustomFieldParams {
    /// Creates the parameters.
    pub fn new(body: NewCustomField) -> Self {
        Self { body }
    }
}

impl Operation for CreateCustomFieldParams {
    type Output = CustomFieldResponse;
    type Error = CreateCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "create-custom-field",
        name: "create_custom_field",
        summary: "Creates a custom field of an object.",
        deprecated: None,
        method: Method::POST,
        path: "/custom-fields/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/custom-fields-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateCustomField`].
pub type CreateCustomFieldError = CustomError;
