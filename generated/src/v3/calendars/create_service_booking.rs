//! `create-service-booking`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{NewServiceBooking, SavedServiceBooking};

/// Books services for a contact.
///
/// Created by
/// [`Calendars::create_service_booking`](super::Calendars::create_service_booking).
///
/// `POST /calendars/services/bookings`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreateServiceBooking {
    pub(super) request: Request<CreateServiceBookingParams>,
}

impl CreateServiceBooking {
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
    CreateServiceBooking, CreateServiceBookingParams
}

/// The parameters of [`CreateServiceBooking`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateServiceBookingParams {
    /// A booking of services to create.
    pub body: NewServiceBooking,
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

impl CreateServiceBookingParams {
    /// Creates the parameters.
    pub fn new(body: NewServiceBooking) -> Self {
        Self {
            body,
            override_availability: None,
            skip_scheduling_notice: None,
        }
    }
}

impl Operation for CreateServiceBookingParams {
    type Output = SavedServiceBooking;
    type Whole = SavedServiceBooking;
    type Error = CreateServiceBookingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-service-booking",
        name: "create_service_booking",
        summary: "Books services for a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/services/bookings",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("overrideAvailability", &self.override_availability);
        request.query("skipSchedulingNotice", &self.skip_scheduling_notice);
        request.json(&self.body);
    }
}

/// Errors of [`CreateServiceBooking`].
pub type CreateServiceBookingError = super::errors::CalendarsError;
