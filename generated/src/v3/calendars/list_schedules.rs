//! `getAllSchedules`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Schedule, ScheduleList};
use crate::{CalendarId, LocationId, UserId};

/// Lists the schedules of a user.
///
/// Created by [`Calendars::list_schedules`](super::Calendars::list_schedules).
///
/// Returns one page, [`ScheduleList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /calendars/schedules/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListSchedules {
    pub(super) request: Request<ListSchedulesParams>,
}

impl ListSchedules {
    /// Id of a calendar; only the schedules of this calendar are listed.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub fn calendar_id(mut self, value: impl IntoOptional<CalendarId>) -> Self {
        self.request.params_mut().calendar_id = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// From 1 to 500. Default: `50`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }
}

request_builder! {
    ListSchedules, ListSchedulesParams
}

/// The parameters of [`ListSchedules`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSchedulesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of a user; only the schedules of this user are listed.
    ///
    /// Example: `CVokAlI8fgw4WYWoCtQz`.
    pub user_id: UserId,
    /// Id of a calendar; only the schedules of this calendar are listed.
    ///
    /// Example: `BqTwX8QFwXzpegMve9EQ`.
    pub calendar_id: Option<CalendarId>,
    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// From 1 to 500. Default: `50`.
    pub limit: Option<i64>,
}

impl ListSchedulesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, user_id: impl Into<UserId>) -> Self {
        Self {
            location_id: location_id.into(),
            user_id: user_id.into(),
            calendar_id: None,
            skip: None,
            limit: None,
        }
    }
}

impl Operation for ListSchedulesParams {
    type Output = ScheduleList;
    type Whole = ScheduleList;
    type Error = ListSchedulesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getAllSchedules",
        name: "list_schedules",
        summary: "Lists the schedules of a user.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/schedules/search",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-all-schedules",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("userId", &self.user_id);
        request.query("calendarId", &self.calendar_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
    }
}

impl Paginated for ListSchedulesParams {
    type Item = Schedule;

    const PAGING: &'static Paging = &Paging {
        items: "$.schedules",
        limit: Some("limit"),
        maximum: Some(500),
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: ScheduleList) -> Vec<Schedule> {
        page.schedules
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

/// Errors of [`ListSchedules`].
pub type ListSchedulesError = super::errors::CalendarsError;
