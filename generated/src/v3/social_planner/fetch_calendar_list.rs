//! `fetchCalendarList`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::SocialPlannerError;
use super::{API, CalendarSearch, FetchCalendarListResponse};

/// Lists the posts that active queues will publish in a span of time.
///
/// Created by
/// [`SocialPlanner::fetch_calendar_list`](super::SocialPlanner::fetch_calendar_list).
///
/// `POST /social-media-posting/category/queues/list/calendar`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FetchCalendarList {
    pub(super) request: Request<FetchCalendarListParams>,
}

request_builder! {
    FetchCalendarList, FetchCalendarListParams
}

/// The parameters of [`FetchCalendarList`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FetchCalendarListParams {
    /// The request body.
    pub body: CalendarSearch,
}

impl FetchCalendarListParams {
    /// Creates the parameters.
    pub fn new(body: CalendarSearch) -> Self {
        Self { body }
    }
}

impl Operation for FetchCalendarListParams {
    type Output = FetchCalendarListResponse;
    type Error = FetchCalendarListError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fetchCalendarList",
        name: "fetch_calendar_list",
        summary: "Lists the posts that active queues will publish in a span of time.",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`FetchCalendarList`].
pub type FetchCalendarListError = SocialPlannerError;
