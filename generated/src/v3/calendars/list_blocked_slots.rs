//! `get-blocked-slots`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    Timestamp, TokenType, request_builder,
};

use super::{CalendarEvent, CalendarEventList};
use crate::{CalendarGroupId, CalendarId, LocationId, UserId};

/// Lists the blocked slots of a user, a calendar or a group within a period.
///
/// Created by
/// [`Calendars::list_blocked_slots`](super::Calendars::list_blocked_slots).
///
/// Returns a list of [`CalendarEvent`]: the field `events` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarEventList`], in a `Response`.
///
/// `GET /calendars/blocked-slots`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBlockedSlots {
    pub(super) request: Request<ListBlockedSlotsParams>,
}

impl ListBlockedSlots {
    /// Id of a user; only blocked slots of this user are listed. A user, a calendar or a
    /// group is required.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().user_id = value.into_optional();
        self
    }

    /// Id of a calendar; only blocked slots of this calendar are listed. A user, a
    /// calendar or a group is required.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub fn calendar_id(mut self, value: impl IntoOptional<CalendarId>) -> Self {
        self.request.params_mut().calendar_id = value.into_optional();
        self
    }

    /// Id of a calendar group; only blocked slots of its calendars are listed. A user, a
    /// calendar or a group is required.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub fn group_id(mut self, value: impl IntoOptional<CalendarGroupId>) -> Self {
        self.request.params_mut().group_id = value.into_optional();
        self
    }
}

request_builder! {
    ListBlockedSlots, ListBlockedSlotsParams
}

/// The parameters of [`ListBlockedSlots`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBlockedSlotsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Start of the period to list.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1680373800000`.
    pub start_time: Timestamp,
    /// End of the period to list.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1680978599999`.
    pub end_time: Timestamp,
    /// Id of a user; only blocked slots of this user are listed. A user, a calendar or a
    /// group is required.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub user_id: Option<UserId>,
    /// Id of a calendar; only blocked slots of this calendar are listed. A user, a
    /// calendar or a group is required.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Id of a calendar group; only blocked slots of its calendars are listed. A user, a
    /// calendar or a group is required.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: Option<CalendarGroupId>,
}

impl ListBlockedSlotsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            user_id: None,
            calendar_id: None,
            group_id: None,
        }
    }
}

impl Operation for ListBlockedSlotsParams {
    type Output = Vec<CalendarEvent>;
    type Whole = CalendarEventList;
    type Error = ListBlockedSlotsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-blocked-slots",
        name: "list_blocked_slots",
        summary: "Lists the blocked slots of a user, a calendar or a group within a period.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/blocked-slots",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-blocked-slots",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("startTime", &WrittenAs(&self.start_time, "milliseconds-text"));
        request.query("endTime", &WrittenAs(&self.end_time, "milliseconds-text"));
        request.query("userId", &self.user_id);
        request.query("calendarId", &self.calendar_id);
        request.query("groupId", &self.group_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<CalendarEvent>, DecodeError> {
        response
            .payload_list(
                &[&["events", "appointments"]],
                |envelope: CalendarEventList| Some(envelope.events),
            )
    }
}

/// Errors of [`ListBlockedSlots`].
pub type ListBlockedSlotsError = super::errors::CalendarsError;
