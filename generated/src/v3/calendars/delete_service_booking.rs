//! `delete-service-booking`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

/// Deletes a booking of services.
///
/// Created by
/// [`Calendars::delete_service_booking`](super::Calendars::delete_service_booking).
///
/// `DELETE /calendars/services/bookings/{bookingId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteServiceBooking = Request<DeleteServiceBookingParams>;

/// The parameters of [`DeleteServiceBooking`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteServiceBookingParams {
    /// Id of the service booking to delete.
    ///
    /// Example: `vB5kRf2XjN8sLq0ZtW6e`.
    pub booking_id: String,
}

impl DeleteServiceBookingParams {
    /// Creates the parameters.
    pub fn new(booking_id: impl Into<String>) -> Self {
        Self {
            booking_id: booking_id.into(),
        }
    }
}

impl Operation for DeleteServiceBookingParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteServiceBookingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-service-booking",
        name: "delete_service_booking",
        summary: "Deletes a booking of services.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/services/bookings/{bookingId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("bookingId", &self.booking_id);
    }
}

/// Errors of [`DeleteServiceBooking`].
pub type DeleteServiceBookingError = super::errors::CalendarsError;
