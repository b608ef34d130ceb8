//! `get-service-booking-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::ServiceBooking;

/// Returns a booking of services.
///
/// Created by
/// [`Calendars::get_service_booking`](super::Calendars::get_service_booking).
///
/// `GET /calendars/services/bookings/{bookingId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetServiceBooking = Request<GetServiceBookingParams>;

/// The parameters of [`GetServiceBooking`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetServiceBookingParams {
    /// Id of the service booking to return.
    ///
    /// Example: `vB5kRf2XjN8sLq0ZtW6e`.
    pub booking_id: String,
}

impl GetServiceBookingParams {
    /// Creates the parameters.
    pub fn new(booking_id: impl Into<String>) -> Self {
        Self {
            booking_id: booking_id.into(),
        }
    }
}

impl Operation for GetServiceBookingParams {
    type Output = ServiceBooking;
    type Whole = ServiceBooking;
    type Error = GetServiceBookingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-service-booking-by-id",
        name: "get_service_booking",
        summary: "Returns a booking of services.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/services/bookings/{bookingId}",
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
        request.path("bookingId", &self.booking_id);
    }
}

/// Errors of [`GetServiceBooking`].
pub type GetServiceBookingError = super::errors::CalendarsError;
