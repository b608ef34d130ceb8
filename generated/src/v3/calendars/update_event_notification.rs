//! `update-event-notification`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::EventNotificationUpdate;
use crate::CalendarId;

/// Updates a notification of a calendar.
///
/// Created by
/// [`Calendars::update_event_notification`](super::Calendars::update_event_notification).
///
/// `PUT /calendars/{calendarId}/notifications/{notificationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateEventNotification = Request<UpdateEventNotificationParams>;

/// The parameters of [`UpdateEventNotification`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEventNotificationParams {
    /// Id of the calendar that the notification belongs to.
    pub calendar_id: CalendarId,
    /// Id of the notification to update.
    ///
    /// Example: `Hq9sW2nLxE4vJt6RbU0p`.
    pub notification_id: String,
    /// Changes to a notification.
    pub body: EventNotificationUpdate,
}

impl UpdateEventNotificationParams {
    /// Creates the parameters.
    pub fn new(
        calendar_id: impl Into<CalendarId>,
        notification_id: impl Into<String>,
        body: EventNotificationUpdate,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            notification_id: notification_id.into(),
            body,
        }
    }
}

impl Operation for UpdateEventNotificationParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateEventNotificationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-event-notification",
        name: "update_event_notification",
        summary: "Updates a notification of a calendar.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/{calendarId}/notifications/{notificationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/update-event-notification",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.path("notificationId", &self.notification_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateEventNotification`].
pub type UpdateEventNotificationError = super::errors::CalendarsError;
