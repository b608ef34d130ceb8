//! `create-custom-field`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomFieldDefinition, CustomFieldResponse, NewCustomField};
use crate::LocationId;

/// Creates a custom field of contacts or opportunities.
///
/// Created by
/// [`Locations::create_custom_field`](super::Locations::create_custom_field).
///
/// Returns [`CustomFieldDefinition`]: the field `custom_field` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomFieldResponse`], in a `Response`.
///
/// `POST /locations/{locationId}/customFields`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomField = Request<CreateCustomFieldParams>;

/// The parameters of [`CreateCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomFieldParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A custom field to create.
    pub body: NewCustomField,
}

impl CreateCustomFieldParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewCustomField) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
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
        summary: "Creates a custom field of contacts or opportunities.",
        deprecated: None,
        method: Method::POST,
        path: "/locations/{locationId}/customFields",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomFieldDefinition, DecodeError> {
        response
            .payload(
                &[&["customField"]],
                |envelope: CustomFieldResponse| envelope.custom_field,
            )
    }
}

/// Errors of [`CreateCustomField`].
pub type CreateCustomFieldError = super::errors::LocationsError;
