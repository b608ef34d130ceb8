//! `create-appointment`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Appointment, CalendarsError, NewAppointment};

/// Books an appointment for a contact.
///
/// The slot must be free, within the range of dates that can be booked and not too
/// soon, unless `ignore_free_slot_validation` or `ignore_date_range` is set. A
/// recurrence rule has an effect only if free slots are ignored. A user must be
/// assigned where the calendar does not choose one.
///
/// Needs a location's token with the scope `calendars/events.write`.
///
/// `POST /calendars/events/appointments`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateAppointment {
    request: Request<CreateAppointmentParams>,
}

impl CreateAppointment {
    pub(super) fn new(client: &Client, params: CreateAppointmentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateAppointment, CreateAppointmentParams
}

/// The parameters of [`CreateAppointment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppointmentParams {
    /// The request body.
    pub body: NewAppointment,
}

impl CreateAppointmentParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewAppointment) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateAppointmentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAppointmentParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateAppointmentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateAppointmentParams
}

impl Operation for CreateAppointmentParams {
    type Output = Appointment;
    type Error = CreateAppointmentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-appointment",
        method: Method::POST,
        path: "/calendars/events/appointments",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Appointment, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateAppointment`].
pub type CreateAppointmentError = CalendarsError;
