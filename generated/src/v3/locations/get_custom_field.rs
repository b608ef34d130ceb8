//! `get-custom-field`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomFieldDefinition, CustomFieldResponse};
use crate::LocationId;

/// Returns a custom field by id or by key.
///
/// Created by [`Locations::get_custom_field`](super::Locations::get_custom_field).
///
/// Returns [`CustomFieldDefinition`]: the field `custom_field` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomFieldResponse`], in a `Response`.
///
/// `GET /locations/{locationId}/customFields/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCustomField = Request<GetCustomFieldParams>;

/// The parameters of [`GetCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCustomFieldParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id or key of the custom field to return, such as `contact.first_name`.
    pub id: String,
}

impl GetCustomFieldParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetCustomFieldParams {
    type Output = CustomFieldDefinition;
    type Whole = CustomFieldResponse;
    type Error = GetCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-field",
        name: "get_custom_field",
        summary: "Returns a custom field by id or by key.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/customFields/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customFields.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-field",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
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

/// Errors of [`GetCustomField`].
pub type GetCustomFieldError = super::errors::LocationsError;
