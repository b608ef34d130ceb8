//! `saveEditSession`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{EditSessionSave, SaveEditSessionResponse, SaveEditSessionResults};

/// Applies the changes of an edit session to its queue.
///
/// Created by
/// [`SocialPlanner::save_edit_session`](super::SocialPlanner::save_edit_session).
///
/// Returns [`SaveEditSessionResults`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SaveEditSessionResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues/{queueId}/edit/save`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SaveEditSession = Request<SaveEditSessionParams>;

/// The parameters of [`SaveEditSession`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaveEditSessionParams {
    /// Id of the queue whose changes to save.
    pub queue_id: String,
    /// The edit session whose changes to save.
    pub body: EditSessionSave,
}

impl SaveEditSessionParams {
    /// Creates the parameters.
    pub fn new(queue_id: impl Into<String>, body: EditSessionSave) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

impl Operation for SaveEditSessionParams {
    type Output = SaveEditSessionResults;
    type Whole = SaveEditSessionResponse;
    type Error = SaveEditSessionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "saveEditSession",
        name: "save_edit_session",
        summary: "Applies the changes of an edit session to its queue.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/edit/save",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.write"],
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
    fn output(response: &ResponseParts) -> Result<SaveEditSessionResults, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: SaveEditSessionResponse| envelope.results,
            )
    }
}

/// Errors of [`SaveEditSession`].
pub type SaveEditSessionError = super::errors::SocialPlannerError;
