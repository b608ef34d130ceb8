//! `create-calendar`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Calendar, CalendarResponse, NewCalendar};

/// Creates a calendar.
///
/// Created by [`Calendars::create_calendar`](super::Calendars::create_calendar).
///
/// Returns [`Calendar`]: the field `calendar` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarResponse`], in a `Response`.
///
/// `POST /calendars/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCalendar = Request<CreateCalendarParams>;

/// The parameters of [`CreateCalendar`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCalendarParams {
    /// A calendar to create.
    pub body: NewCalendar,
}

impl CreateCalendarParams {
    /// Creates the parameters.
    pub fn new(body: NewCalendar) -> Self {
        Self { body }
    }
}

impl Operation for CreateCalendarParams {
    type Output = Calendar;
    type Whole = CalendarResponse;
    type Error = CreateCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-calendar",
        name: "create_calendar",
        summary: "Creates a calendar.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Calendar, DecodeError> {
        response
            .payload(&[&["calendar"]], |envelope: CalendarResponse| envelope.calendar)
    }
}

/// Errors of [`CreateCalendar`].
pub type CreateCalendarError = super::errors::CalendarsError;
