//! `get-service-bookings`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    Timestamp, TokenType, request_builder,
};

use super::{ServiceBooking, ServiceBookingList};
use crate::LocationId;

/// Lists the bookings of services within a period.
///
/// Created by
/// [`Calendars::list_service_bookings`](super::Calendars::list_service_bookings).
///
/// Returns a list of [`ServiceBooking`]: the field `bookings` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ServiceBookingList`], in a `Response`.
///
/// `GET /calendars/services/bookings`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListServiceBookings {
    pub(super) request: Request<ListServiceBookingsParams>,
}

impl ListServiceBookings {
    /// A time zone, such as `America/New_York`; the reference does not say what it
    /// affects.
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().timezone = value.into_optional();
        self
    }

    /// Id of a service location; only its bookings are listed.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub fn service_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().service_location_id = value.into_optional();
        self
    }
}

request_builder! {
    ListServiceBookings, ListServiceBookingsParams
}

/// The parameters of [`ListServiceBookings`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListServiceBookingsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Start of the period to list.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1704110400000`.
    pub start_time: Timestamp,
    /// End of the period to list.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1704114000000`.
    pub end_time: Timestamp,
    /// A time zone, such as `America/New_York`; the reference does not say what it
    /// affects.
    pub timezone: Option<String>,
    /// Id of a service location; only its bookings are listed.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: Option<String>,
}

impl ListServiceBookingsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            timezone: None,
            service_location_id: None,
        }
    }
}

impl Operation for ListServiceBookingsParams {
    type Output = Vec<ServiceBooking>;
    type Whole = ServiceBookingList;
    type Error = ListServiceBookingsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-service-bookings",
        name: "list_service_bookings",
        summary: "Lists the bookings of services within a period.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/services/bookings",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("startTime", &WrittenAs(&self.start_time, "milliseconds-text"));
        request.query("endTime", &WrittenAs(&self.end_time, "milliseconds-text"));
        request.query("timezone", &self.timezone);
        request.query("serviceLocationId", &self.service_location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<ServiceBooking>, DecodeError> {
        response
            .payload_list(
                &[&["bookings"]],
                |envelope: ServiceBookingList| Some(envelope.bookings),
            )
    }
}

/// Errors of [`ListServiceBookings`].
pub type ListServiceBookingsError = super::errors::CalendarsError;
