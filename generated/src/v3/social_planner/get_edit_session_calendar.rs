//! `fetchEditSessionCalendar`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{EditSessionCalendar, EditSessionCalendarQuery, EditSessionCalendarResponse};

/// Returns the posts that would be published, and when, if an edit session were
/// saved.
///
/// Created by
/// [`SocialPlanner::get_edit_session_calendar`](super::SocialPlanner::get_edit_session_calendar).
///
/// Returns [`EditSessionCalendar`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`EditSessionCalendarResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues/{queueId}/edit/calendar`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetEditSessionCalendar = Request<GetEditSessionCalendarParams>;

/// The parameters of [`GetEditSessionCalendar`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetEditSessionCalendarParams {
    /// Id of the queue that is being edited.
    pub queue_id: String,
    /// Which posts of an edit session to return.
    pub body: EditSessionCalendarQuery,
}

impl GetEditSessionCalendarParams {
    /// Creates the parameters.
    pub fn new(queue_id: impl Into<String>, body: EditSessionCalendarQuery) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

impl Operation for GetEditSessionCalendarParams {
    type Output = EditSessionCalendar;
    type Whole = EditSessionCalendarResponse;
    type Error = GetEditSessionCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchEditSessionCalendar",
        name: "get_edit_session_calendar",
        summary: "Returns the posts that would be published, and when, if an edit session were saved.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/edit/calendar",
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
        request.path("queueId", &self.queue_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<EditSessionCalendar, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: EditSessionCalendarResponse| envelope.results,
            )
    }
}

/// Errors of [`GetEditSessionCalendar`].
pub type GetEditSessionCalendarError = super::errors::SocialPlannerError;
