//! `get-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Location, LocationResponse};
use crate::LocationId;

/// Returns a location (sub-account).
///
/// Created by [`Locations::get_location`](super::Locations::get_location).
///
/// Returns [`Location`]: the field `location` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LocationResponse`], in a `Response`.
///
/// `GET /locations/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLocation = Request<GetLocationParams>;

/// The parameters of [`GetLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLocationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl GetLocationParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for GetLocationParams {
    type Output = Location;
    type Whole = LocationResponse;
    type Error = GetLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-location",
        name: "get_location",
        summary: "Returns a location (sub-account).",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Location, DecodeError> {
        response
            .payload(&[&["location"]], |envelope: LocationResponse| envelope.location)
    }
}

/// Errors of [`GetLocation`].
pub type GetLocationError = super::errors::LocationsError;
