//! `get-slots`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Entries, IntoOptional, Metadata, Operation, Request, RequestParts, Timestamp,
    TokenType, request_builder,
};

use super::DaySlots;
use crate::{CalendarId, UserId};

/// Lists the free slots of a calendar, by day.
///
/// Created by [`Calendars::list_free_slots`](super::Calendars::list_free_slots).
///
/// `GET /calendars/{calendarId}/free-slots`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFreeSlots {
    pub(super) request: Request<ListFreeSlotsParams>,
}

impl ListFreeSlots {
    /// Time zone of the returned slots, such as `America/Chihuahua`.
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().timezone = value.into_optional();
        self
    }

    /// Id of the user whose free slots to list; all members by default.
    ///
    /// Example: `082goXVW3lIExEQPOnd3`.
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().user_id = value.into_optional();
        self
    }

    /// Ids of the users whose free slots to list.
    pub fn user_ids(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.request.params_mut().user_ids = value.into_optional();
        self
    }
}

request_builder! {
    ListFreeSlots, ListFreeSlotsParams
}

/// The parameters of [`ListFreeSlots`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFreeSlotsParams {
    /// Id of the calendar whose free slots to list.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: CalendarId,
    /// Start of the period in which to look for free slots.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1548898600000`.
    pub start_date: Timestamp,
    /// End of the period in which to look for free slots, at most 31 days after its
    /// start.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1549503400000`.
    pub end_date: Timestamp,
    /// Time zone of the returned slots, such as `America/Chihuahua`.
    pub timezone: Option<String>,
    /// Id of the user whose free slots to list; all members by default.
    ///
    /// Example: `082goXVW3lIExEQPOnd3`.
    pub user_id: Option<UserId>,
    /// Ids of the users whose free slots to list.
    pub user_ids: Option<Vec<UserId>>,
}

impl ListFreeSlotsParams {
    /// Creates the parameters.
    pub fn new(
        calendar_id: impl Into<CalendarId>,
        start_date: impl Into<Timestamp>,
        end_date: impl Into<Timestamp>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            timezone: None,
            user_id: None,
            user_ids: None,
        }
    }
}

impl Operation for ListFreeSlotsParams {
    type Output = Entries<DaySlots>;
    type Whole = Entries<DaySlots>;
    type Error = ListFreeSlotsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-slots",
        name: "list_free_slots",
        summary: "Lists the free slots of a calendar, by day.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/{calendarId}/free-slots",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.query("startDate", &WrittenAs(&self.start_date, "milliseconds"));
        request.query("endDate", &WrittenAs(&self.end_date, "milliseconds"));
        request.query("timezone", &self.timezone);
        request.query("userId", &self.user_id);
        request.query("userIds", &self.user_ids);
    }
}

/// Errors of [`ListFreeSlots`].
pub type ListFreeSlotsError = super::errors::CalendarsError;
