//! `get-service-location-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::CalendarsError;
use super::{API, ServiceLocation};

/// Returns a place at which services are given.
///
/// Created by
/// [`Calendars::get_service_location_by_id`](super::Calendars::get_service_location_by_id).
///
/// `GET /calendars/services/locations/{serviceLocationId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetServiceLocationById {
    pub(super) request: Request<GetServiceLocationByIdParams>,
}

request_builder! {
    GetServiceLocationById, GetServiceLocationByIdParams
}

/// The parameters of [`GetServiceLocationById`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetServiceLocationByIdParams {
    /// The path parameter `serviceLocationId`.
    ///
    /// Example: `IkqiJlXJ7o9h61tCHHod`.
    pub service_location_id: String,
}

impl GetServiceLocationByIdParams {
    /// Creates the parameters.
    pub fn new(service_location_id: impl Into<String>) -> Self {
        Self {
            service_location_id: service_location_id.into(),
        }
    }
}

impl Operation for GetServiceLocationByIdParams {
    type Output = ServiceLocation;
    type Error = GetServiceLocationByIdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-service-location-by-id",
        name: "get_service_location_by_id",
        summary: "Returns a place at which services are given.",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("serviceLocationId", &self.service_location_id);
    }
}

/// Errors of [`GetServiceLocationById`].
pub type GetServiceLocationByIdError = CalendarsError;
