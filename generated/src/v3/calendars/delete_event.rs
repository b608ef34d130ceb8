//! `delete-event`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use crate::CalendarEventId;

/// Deletes an event: an appointment or a blocked slot.
///
/// Created by [`Calendars::delete_event`](super::Calendars::delete_event).
///
/// `DELETE /calendars/events/{eventId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteEvent {
    pub(super) request: Request<DeleteEventParams>,
}

impl DeleteEvent {
    /// An object without documented members.
    pub fn body(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.request.params_mut().body = value.into_optional();
        self
    }
}

request_builder! {
    DeleteEvent, DeleteEventParams
}

/// The parameters of [`DeleteEvent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteEventParams {
    /// Id of the appointment or the blocked slot to delete. For a recurring event, the id
    /// of one occurrence, or the id of the master event for the whole series.
    ///
    /// Example: `Lb4tZq9WnH2xVc7RsK8m`.
    pub event_id: CalendarEventId,
    /// An object without documented members.
    pub body: Option<Map<String, Value>>,
}

impl DeleteEventParams {
    /// Creates the parameters.
    pub fn new(event_id: impl Into<CalendarEventId>) -> Self {
        Self {
            event_id: event_id.into(),
            body: None,
        }
    }
}

impl Operation for DeleteEventParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteEventError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-event",
        name: "delete_event",
        summary: "Deletes an event: an appointment or a blocked slot.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/events/{eventId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("eventId", &self.event_id);
        request.json(&self.body);
    }
}

/// Errors of [`DeleteEvent`].
pub type DeleteEventError = super::errors::CalendarsError;
