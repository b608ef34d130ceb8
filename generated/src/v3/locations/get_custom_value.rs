//! `get-custom-value`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomValue, CustomValueResponse};
use crate::LocationId;

/// Returns a custom value.
///
/// Created by [`Locations::get_custom_value`](super::Locations::get_custom_value).
///
/// Returns [`CustomValue`]: the field `custom_value` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomValueResponse`], in a `Response`.
///
/// `GET /locations/{locationId}/customValues/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCustomValue = Request<GetCustomValueParams>;

/// The parameters of [`GetCustomValue`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCustomValueParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the custom value to return.
    ///
    /// Example: `kOBjMVAJhFuUeYIojVet`.
    pub id: String,
}

impl GetCustomValueParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetCustomValueParams {
    type Output = CustomValue;
    type Whole = CustomValueResponse;
    type Error = GetCustomValueError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-value",
        name: "get_custom_value",
        summary: "Returns a custom value.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/customValues/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customValues.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-value",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
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

/// Errors of [`GetCustomValue`].
pub type GetCustomValueError = super::errors::LocationsError;
