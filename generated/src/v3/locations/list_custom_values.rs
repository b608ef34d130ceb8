//! `get-custom-values`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomValue, CustomValueList};
use crate::LocationId;

/// Lists the custom values of a location.
///
/// Created by
/// [`Locations::list_custom_values`](super::Locations::list_custom_values).
///
/// Returns a list of [`CustomValue`]: the field `custom_values` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomValueList`], in a `Response`.
///
/// `GET /locations/{locationId}/customValues`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListCustomValues = Request<ListCustomValuesParams>;

/// The parameters of [`ListCustomValues`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCustomValuesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListCustomValuesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListCustomValuesParams {
    type Output = Vec<CustomValue>;
    type Whole = CustomValueList;
    type Error = ListCustomValuesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-values",
        name: "list_custom_values",
        summary: "Lists the custom values of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/customValues",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customValues.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-values",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<CustomValue>, DecodeError> {
        response
            .payload_list(
                &[&["customValues"]],
                |envelope: CustomValueList| Some(envelope.custom_values),
            )
    }
}

/// Errors of [`ListCustomValues`].
pub type ListCustomValuesError = super::errors::CreateLocationError;
