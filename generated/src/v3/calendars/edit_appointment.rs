//! `edit-appointment`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Appointment, AppointmentUpdate, CalendarsError};

/// Changes an appointment.
///
/// For one occurrence of a recurring event pass its instance id; for all of them that
/// of the master event.
///
/// Needs a location's token with the scope `calendars/events.write`.
///
/// `PUT /calendars/events/appointments/{eventId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct EditAppointment {
    request: Request<EditAppointmentParams>,
}

impl EditAppointment {
    pub(super) fn new(client: &Client, params: EditAppointmentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    EditAppointment, EditAppointmentParams
}

/// The parameters of [`EditAppointment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditAppointmentParams {
    /// The path parameter `eventId`.
    pub event_id: String,
    /// The request body.
    pub body: AppointmentUpdate,
}

impl EditAppointmentParams {
    /// Makes the parameters from what is required.
    pub fn new(event_id: impl Into<String>, body: AppointmentUpdate) -> Self {
        Self {
            event_id: event_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for EditAppointmentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("EditAppointmentParams")?;
        Some(Self {
            event_id: object.required("eventId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for EditAppointmentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("eventId", &self.event_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    EditAppointmentParams
}

impl Operation for EditAppointmentParams {
    type Output = Appointment;
    type Error = EditAppointmentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "edit-appointment",
        method: Method::PUT,
        path: "/calendars/events/appointments/{eventId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("eventId", &self.event_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Appointment, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`EditAppointment`].
pub type EditAppointmentError = CalendarsError;
