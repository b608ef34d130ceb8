//! `fetchCalendarList`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ScheduledPostList, ScheduledPostListResponse, ScheduledPostQuery};

/// Lists the posts that active queues will publish in a period.
///
/// Created by
/// [`SocialPlanner::list_scheduled_posts`](super::SocialPlanner::list_scheduled_posts).
///
/// Returns [`ScheduledPostList`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ScheduledPostListResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues/list/calendar`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListScheduledPosts = Request<ListScheduledPostsParams>;

/// The parameters of [`ListScheduledPosts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListScheduledPostsParams {
    /// Filters for the scheduled posts to return.
    pub body: ScheduledPostQuery,
}

impl ListScheduledPostsParams {
    /// Creates the parameters.
    pub fn new(body: ScheduledPostQuery) -> Self {
        Self { body }
    }
}

impl Operation for ListScheduledPostsParams {
    type Output = ScheduledPostList;
    type Whole = ScheduledPostListResponse;
    type Error = ListScheduledPostsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchCalendarList",
        name: "list_scheduled_posts",
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
    fn output(response: &ResponseParts) -> Result<ScheduledPostList, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: ScheduledPostListResponse| envelope.results,
            )
    }
}

/// Errors of [`ListScheduledPosts`].
pub type ListScheduledPostsError = super::errors::SocialPlannerError;
