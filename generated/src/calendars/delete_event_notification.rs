//! `delete-event-notification`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::CalendarId;

/// Deletes a notification of a calendar.
///
/// Created by
/// [`Calendars::delete_event_notification`](super::Calendars::delete_event_notification).
///
/// `DELETE /calendars/{calendarId}/notifications/{notificationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteEventNotification = Request<DeleteEventNotificationParams>;

/// The parameters of [`DeleteEventNotification`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteEventNotificationParams {
    /// Id of the calendar that the notification belongs to.
    pub calendar_id: CalendarId,
    /// Id of the notification to delete.
    ///
    /// Example: `Hq9sW2nLxE4vJt6RbU0p`.
    pub notification_id: String,
}

impl DeleteEventNotificationParams {
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

impl Operation for DeleteEventNotificationParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteEventNotificationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-event-notification",
        name: "delete_event_notification",
        summary: "Deletes a notification of a calendar.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/{calendarId}/notifications/{notificationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event-notification",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.path("notificationId", &self.notification_id);
    }
}

/// Errors of [`DeleteEventNotification`].
pub type DeleteEventNotificationError = super::errors::CalendarsError;
