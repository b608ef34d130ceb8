//! `find-event-notification`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::EventNotification;
use crate::CalendarId;

/// Returns a notification of a calendar.
///
/// Created by
/// [`Calendars::get_event_notification`](super::Calendars::get_event_notification).
///
/// `GET /calendars/{calendarId}/notifications/{notificationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetEventNotification = Request<GetEventNotificationParams>;

/// The parameters of [`GetEventNotification`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetEventNotificationParams {
    /// Id of the calendar that the notification belongs to.
    pub calendar_id: CalendarId,
    /// Id of the notification to return.
    ///
    /// Example: `Hq9sW2nLxE4vJt6RbU0p`.
    pub notification_id: String,
}

impl GetEventNotificationParams {
    /// Creates the parameters.
    pub fn new(
        calendar_id: impl Into<CalendarId>,
        notification_id: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            notification_id: notification_id.into(),
        }
    }
}

impl Operation for GetEventNotificationParams {
    type Output = EventNotification;
    type Whole = EventNotification;
    type Error = GetEventNotificationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "find-event-notification",
        name: "get_event_notification",
        summary: "Returns a notification of a calendar.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/{calendarId}/notifications/{notificationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/find-event-notification",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.path("notificationId", &self.notification_id);
    }
}

/// Errors of [`GetEventNotification`].
pub type GetEventNotificationError = super::errors::CalendarsError;
