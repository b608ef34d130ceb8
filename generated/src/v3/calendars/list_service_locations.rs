//! `get-service-locations`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ServiceLocation, ServiceLocationList};
use crate::LocationId;

/// Lists the service locations: places where services are provided.
///
/// Created by
/// [`Calendars::list_service_locations`](super::Calendars::list_service_locations).
///
/// Returns a list of [`ServiceLocation`]: the field `service_locations` of the
/// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ServiceLocationList`], in a `Response`.
///
/// `GET /calendars/services/locations`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListServiceLocations = Request<ListServiceLocationsParams>;

/// The parameters of [`ListServiceLocations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListServiceLocationsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListServiceLocationsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListServiceLocationsParams {
    type Output = Vec<ServiceLocation>;
    type Whole = ServiceLocationList;
    type Error = ListServiceLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-service-locations",
        name: "list_service_locations",
        summary: "Lists the service locations: places where services are provided.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/services/locations",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<ServiceLocation>, DecodeError> {
        response
            .payload_list(
                &[&["serviceLocations"]],
                |envelope: ServiceLocationList| Some(envelope.service_locations),
            )
    }
}

/// Errors of [`ListServiceLocations`].
pub type ListServiceLocationsError = super::errors::CalendarsError;
