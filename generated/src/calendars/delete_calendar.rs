//! `delete-calendar`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, Success};

/// Deletes a calendar.
///
/// Needs a location's token with the scope `calendars.write`.
///
/// `DELETE /calendars/{calendarId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCalendar {
    request: Request<DeleteCalendarParams>,
}

impl DeleteCalendar {
    pub(super) fn new(client: &Client, params: DeleteCalendarParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCalendar, DeleteCalendarParams
}

/// The parameters of [`DeleteCalendar`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCalendarParams {
    /// The path parameter `calendarId`.
    pub calendar_id: String,
}

impl DeleteCalendarParams {
    /// Makes the parameters from what is required.
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCalendarParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCalendarParams")?;
        Some(Self {
            calendar_id: object.required("calendarId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCalendarParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCalendarParams
}

impl Operation for DeleteCalendarParams {
    type Output = Success;
    type Error = DeleteCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-calendar",
        method: Method::DELETE,
        path: "/calendars/{calendarId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
    }

    fn output(response: &ResponseParts) -> Result<Success, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCalendar`].
pub type DeleteCalendarError = CalendarsError;
