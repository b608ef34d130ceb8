//! `update-custom-value`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomValue, CustomValueFields, CustomValueResponse};
use crate::LocationId;

/// Updates a custom value.
///
/// Created by
/// [`Locations::update_custom_value`](super::Locations::update_custom_value).
///
/// Returns [`CustomValue`]: the field `custom_value` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomValueResponse`], in a `Response`.
///
/// `PUT /locations/{locationId}/customValues/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCustomValue = Request<UpdateCustomValueParams>;

/// The parameters of [`UpdateCustomValue`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomValueParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the custom value to update.
    ///
    /// Example: `kOBjMVAJhFuUeYIojVet`.
    pub id: String,
    /// New name and value of the custom value.
    pub body: CustomValueFields,
}

impl UpdateCustomValueParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: CustomValueFields,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateCustomValueParams {
    type Output = CustomValue;
    type Whole = CustomValueResponse;
    type Error = UpdateCustomValueError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-custom-value",
        name: "update_custom_value",
        summary: "Updates a custom value.",
        deprecated: None,
        method: Method::PUT,
        path: "/locations/{locationId}/customValues/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customValues.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/update-custom-value",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomValue, DecodeError> {
        response
            .payload(
                &[&["customValue"]],
                |envelope: CustomValueResponse| envelope.custom_value,
            )
    }
}

/// Errors of [`UpdateCustomValue`].
pub type UpdateCustomValueError = super::errors::LocationsError;
