//! `fetchCalendarList`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
    request_builder,
};

use super::errors::SocialPlannerError;
use super::{API, CalendarList, CalendarListResponse, CalendarQuery};

/// Lists the posts that active queues will publish in a period.
///
/// Created by
/// [`SocialPlanner::list_calendars`](super::SocialPlanner::list_calendars).
///
/// Returns [`CalendarList`]: the member `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns all of it,
/// [`CalendarListResponse`].
///
/// `POST /social-media-posting/category/queues/list/calendar`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCalendars {
    pub(super) request: Request<ListCalendarsParams>,
}

request_builder! {
    ListCalendars, ListCalendarsParams
}

/// The parameters of [`ListCalendars`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCalendarsParams {
    /// Filters for the scheduled posts to return.
    pub body: CalendarQuery,
}

impl ListCalendarsParams {
    /// Creates the parameters.
    pub fn new(body: CalendarQuery) -> Self {
        Self { body }
    }
}

impl Operation for ListCalendarsParams {
    type Output = CalendarList;
    type Whole = CalendarListResponse;
    type Error = ListCalendarsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fetchCalendarList",
        name: "list_calendars",
        summary: "Lists the posts that active queues will publish in a period.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/list/calendar",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CalendarList, DecodeError> {
        response
            .payload(&[&["results"]], |envelope: CalendarListResponse| envelope.results)
    }
}

/// Errors of [`ListCalendars`].
pub type ListCalendarsError = SocialPlannerError;
