//! `get-event-notification`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::EventNotification;
use crate::CalendarId;

/// Lists the notifications of a calendar.
///
/// Created by
/// [`Calendars::list_event_notifications`](super::Calendars::list_event_notifications).
///
/// Returns one page, a list of [`EventNotification`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `GET /calendars/{calendarId}/notifications`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListEventNotifications {
    pub(super) request: Request<ListEventNotificationsParams>,
}

impl ListEventNotifications {
    /// Whether to list the active notifications (true) or the inactive ones (false).
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_active = value.into_optional();
        self
    }

    /// Whether to list the deleted notifications (true) or the others (false).
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().deleted = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `100`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }
}

request_builder! {
    ListEventNotifications, ListEventNotificationsParams
}

/// The parameters of [`ListEventNotifications`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListEventNotificationsParams {
    /// Id of the calendar whose notifications to list.
    pub calendar_id: CalendarId,
    /// Whether to list the active notifications (true) or the inactive ones (false).
    pub is_active: Option<bool>,
    /// Whether to list the deleted notifications (true) or the others (false).
    pub deleted: Option<bool>,
    /// Maximum number of entries to return.
    ///
    /// Default: `100`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub skip: Option<i64>,
}

impl ListEventNotificationsParams {
    /// Creates the parameters.
    pub fn new(calendar_id: impl Into<CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            is_active: None,
            deleted: None,
            limit: None,
            skip: None,
        }
    }
}

impl Operation for ListEventNotificationsParams {
    type Output = Vec<EventNotification>;
    type Whole = Vec<EventNotification>;
    type Error = ListEventNotificationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-event-notification",
        name: "list_event_notifications",
        summary: "Lists the notifications of a calendar.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/{calendarId}/notifications",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-event-notification",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.query("isActive", &self.is_active);
        request.query("deleted", &self.deleted);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListEventNotificationsParams {
    type Item = EventNotification;

    const PAGING: &'static Paging = &Paging {
        items: "$",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: Vec<EventNotification>) -> Vec<EventNotification> {
        page
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListEventNotifications`].
pub type ListEventNotificationsError = super::errors::CalendarsError;
