//! `update-service-booking`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{SavedServiceBooking, ServiceBookingUpdate};

/// Updates a booking of services.
///
/// Created by
/// [`Calendars::update_service_booking`](super::Calendars::update_service_booking).
///
/// `PUT /calendars/services/bookings/{bookingId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct UpdateServiceBooking {
    pub(super) request: Request<UpdateServiceBookingParams>,
}

impl UpdateServiceBooking {
    /// Whether to book without checking that the slot is free; this also ignores the
    /// minimum notice.
    ///
    /// Default: `false`.
    pub fn override_availability(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().override_availability = value.into_optional();
        self
    }

    /// Whether to ignore the minimum notice and the range of dates that can be booked.
    ///
    /// Default: `false`.
    pub fn skip_scheduling_notice(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().skip_scheduling_notice = value.into_optional();
        self
    }
}

request_builder! {
    UpdateServiceBooking, UpdateServiceBookingParams
}

/// The parameters of [`UpdateServiceBooking`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateServiceBookingParams {
    /// Id of the service booking to update.
    ///
    /// Example: `vB5kRf2XjN8sLq0ZtW6e`.
    pub booking_id: String,
    /// Changes to a booking of services.
    pub body: ServiceBookingUpdate,
    /// Whether to book without checking that the slot is free; this also ignores the
    /// minimum notice.
    ///
    /// Default: `false`.
    pub override_availability: Option<bool>,
    /// Whether to ignore the minimum notice and the range of dates that can be booked.
    ///
    /// Default: `false`.
    pub skip_scheduling_notice: Option<bool>,
}

impl UpdateServiceBookingParams {
    /// Creates the parameters.
    pub fn new(booking_id: impl Into<String>, body: ServiceBookingUpdate) -> Self {
        Self {
            booking_id: booking_id.into(),
            body,
            override_availability: None,
            skip_scheduling_notice: None,
        }
    }
}

impl Operation for UpdateServiceBookingParams {
    type Output = SavedServiceBooking;
    type Whole = SavedServiceBooking;
    type Error = UpdateServiceBookingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-service-booking",
        name: "update_service_booking",
        summary: "Updates a booking of services.",
        deprecated: None,
        method: Method::PUT,
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
        request.query("overrideAvailability", &self.override_availability);
        request.query("skipSchedulingNotice", &self.skip_scheduling_notice);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateServiceBooking`].
pub type UpdateServiceBookingError = super::errors::CalendarsError;
