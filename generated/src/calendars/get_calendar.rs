//! `get-calendar`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarResponse, CalendarsError};

/// Returns a calendar.
///
/// Needs a location's token with the scope `calendars.readonly`.
///
/// `GET /calendars/{calendarId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCalendar {
    request: Request<GetCalendarParams>,
}

impl GetCalendar {
    pub(super) fn new(client: &Client, params: GetCalendarParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCalendar, GetCalendarParams
}

/// The parameters of [`GetCalendar`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCalendarParams {
    /// The path parameter `calendarId`.
    pub calendar_id: String,
}

impl GetCalendarParams {
    /// Makes the parameters from what is required.
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCalendarParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCalendarParams")?;
        Some(Self {
            calendar_id: object.required("calendarId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCalendarParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCalendarParams
}

impl Operation for GetCalendarParams {
    type Output = CalendarResponse;
    type Error = GetCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-calendar",
        method: Method::GET,
        path: "/calendars/{calendarId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
    }

    fn output(response: &ResponseParts) -> Result<CalendarResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCalendar`].
pub type GetCalendarError = CalendarsError;
