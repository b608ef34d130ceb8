//! `create-appointment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Appointment, NewAppointment};

/// Books an appointment for a contact.
///
/// Created by
/// [`Calendars::create_appointment`](super::Calendars::create_appointment).
///
/// `POST /calendars/events/appointments`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateAppointment = Request<CreateAppointmentParams>;

/// The parameters of [`CreateAppointment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateAppointmentParams {
    /// An appointment to book for a contact.
    pub body: NewAppointment,
}

impl CreateAppointmentParams {
    /// Creates the parameters.
    pub fn new(body: NewAppointment) -> Self {
        Self { body }
    }
}

impl Operation for CreateAppointmentParams {
    type Output = Appointment;
    type Whole = Appointment;
    type Error = CreateAppointmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-appointment",
        name: "create_appointment",
        summary: "Books an appointment for a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/events/appointments",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateAppointment`].
pub type CreateAppointmentError = super::errors::CalendarsError;
