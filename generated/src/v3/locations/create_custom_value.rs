//! `create-custom-value`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomValue, CustomValueFields, CustomValueResponse};
use crate::LocationId;

/// Creates a custom value: a named text that the templates of the location can
/// insert.
///
/// Created by
/// [`Locations::create_custom_value`](super::Locations::create_custom_value).
///
/// Returns [`CustomValue`]: the field `custom_value` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomValueResponse`], in a `Response`.
///
/// `POST /locations/{locationId}/customValues`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomValue = Request<CreateCustomValueParams>;

/// The parameters of [`CreateCustomValue`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomValueParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name and value of the custom value to create.
    pub body: CustomValueFields,
}

impl CreateCustomValueParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: CustomValueFields) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateCustomValueParams {
    type Output = CustomValue;
    type Whole = CustomValueResponse;
    type Error = CreateCustomValueError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-custom-value",
        name: "create_custom_value",
        summary: "Creates a custom value: a named text that the templates of the location can insert.",
        deprecated: None,
        method: Method::POST,
        path: "/locations/{locationId}/customValues",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["locations/customValues.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-value",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
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

/// Errors of [`CreateCustomValue`].
pub type CreateCustomValueError = super::errors::LocationsError;
