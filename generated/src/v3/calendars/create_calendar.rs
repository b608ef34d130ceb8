//! `create-calendar`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarResponse, CalendarsError, NewCalendar};

/// Creates a calendar.
///
/// Calendars of the types round robin, collective, class and service need members, a
/// personal one exactly one.
///
/// Needs a location's token with the scope `calendars.write`.
///
/// `POST /calendars/`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCalendar {
    request: Request<CreateCalendarParams>,
}

impl CreateCalendar {
    pub(super) fn new(client: &Client, params: CreateCalendarParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCalendar, CreateCalendarParams
}

/// The parameters of [`CreateCalendar`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCalendarParams {
    /// The request body.
    pub body: NewCalendar,
}

impl CreateCalendarParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewCalendar) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCalendarParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCalendarParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCalendarParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCalendarParams
}

impl Operation for CreateCalendarParams {
    type Output = CalendarResponse;
    type Error = CreateCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-calendar",
        method: Method::POST,
        path: "/calendars/",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CalendarResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCalendar`].
pub type CreateCalendarError = CalendarsError;
