//! `get-calendars`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Calendar, CalendarList};
use crate::{CalendarGroupId, LocationId};

/// Lists the calendars of a location.
///
/// Created by [`Calendars::list_calendars`](super::Calendars::list_calendars).
///
/// Returns a list of [`Calendar`]: the field `calendars` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CalendarList`], in a `Response`.
///
/// `GET /calendars/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCalendars {
    pub(super) request: Request<ListCalendarsParams>,
}

impl ListCalendars {
    /// Id of a calendar group; only its calendars are listed.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub fn group_id(mut self, value: impl IntoOptional<CalendarGroupId>) -> Self {
        self.request.params_mut().group_id = value.into_optional();
        self
    }

    /// Whether to list drafts as well.
    ///
    /// Default: `true`.
    pub fn show_drafted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().show_drafted = value.into_optional();
        self
    }
}

request_builder! {
    ListCalendars, ListCalendarsParams
}

/// The parameters of [`ListCalendars`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCalendarsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of a calendar group; only its calendars are listed.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: Option<CalendarGroupId>,
    /// Whether to list drafts as well.
    ///
    /// Default: `true`.
    pub show_drafted: Option<bool>,
}

impl ListCalendarsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            group_id: None,
            show_drafted: None,
        }
    }
}

impl Operation for ListCalendarsParams {
    type Output = Vec<Calendar>;
    type Whole = CalendarList;
    type Error = ListCalendarsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-calendars",
        name: "list_calendars",
        summary: "Lists the calendars of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendars",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("groupId", &self.group_id);
        request.query("showDrafted", &self.show_drafted);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Calendar>, DecodeError> {
        response
            .payload_list(
                &[&["calendars"]],
                |envelope: CalendarList| Some(envelope.calendars),
            )
    }
}

/// Errors of [`ListCalendars`].
pub type ListCalendarsError = super::errors::CalendarsError;
