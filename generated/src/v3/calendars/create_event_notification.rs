//! `create-event-notification`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{EventNotification, NewEventNotification};
use crate::CalendarId;

/// Creates one or several notifications of a calendar.
///
/// Created by
/// [`Calendars::create_event_notification`](super::Calendars::create_event_notification).
///
/// `POST /calendars/{calendarId}/notifications`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateEventNotification = Request<CreateEventNotificationParams>;

/// The parameters of [`CreateEventNotification`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateEventNotificationParams {
    /// Id of the calendar that the notification belongs to.
    pub calendar_id: CalendarId,
    /// Notifications to create.
    pub body: Vec<NewEventNotification>,
}

impl CreateEventNotificationParams {
    /// Creates the parameters.
    pub fn new(
        calendar_id: impl Into<CalendarId>,
        body: impl IntoIterator<Item = NewEventNotification>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            body: body.into_iter().collect(),
        }
    }
}

impl Operation for CreateEventNotificationParams {
    type Output = Vec<EventNotification>;
    type Whole = Vec<EventNotification>;
    type Error = CreateEventNotificationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-event-notification",
        name: "create_event_notification",
        summary: "Creates one or several notifications of a calendar.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/{calendarId}/notifications",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-event-notification",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateEventNotification`].
pub type CreateEventNotificationError = super::errors::CalendarsError;
