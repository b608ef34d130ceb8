//! `get-service-location-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::ServiceLocation;

/// Returns a service location: a place where services are provided.
///
/// Created by
/// [`Calendars::get_service_location`](super::Calendars::get_service_location).
///
/// `GET /calendars/services/locations/{serviceLocationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetServiceLocation = Request<GetServiceLocationParams>;

/// The parameters of [`GetServiceLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetServiceLocationParams {
    /// Id of the service location to return.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: String,
}

impl GetServiceLocationParams {
    /// Creates the parameters.
    pub fn new(service_location_id: impl Into<String>) -> Self {
        Self {
            service_location_id: service_location_id.into(),
        }
    }
}

impl Operation for GetServiceLocationParams {
    type Output = ServiceLocation;
    type Whole = ServiceLocation;
    type Error = GetServiceLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-service-location-by-id",
        name: "get_service_location",
        summary: "Returns a service location: a place where services are provided.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/services/locations/{serviceLocationId}",
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
        request.path("serviceLocationId", &self.service_location_id);
    }
}

/// Errors of [`GetServiceLocation`].
pub type GetServiceLocationError = super::errors::CalendarsError;
