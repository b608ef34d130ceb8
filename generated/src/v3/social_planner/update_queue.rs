//! `updateQueue`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Queue, QueueUpdate, UpdateQueueResponse};

/// Updates the status, the time slots or the skipped dates of a queue.
///
/// Created by [`SocialPlanner::update_queue`](super::SocialPlanner::update_queue).
///
/// Returns [`Queue`]: the field `results.queue` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateQueueResponse`], in a `Response`.
///
/// `PUT /social-media-posting/category/queues/{queueId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateQueue = Request<UpdateQueueParams>;

/// The parameters of [`UpdateQueue`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateQueueParams {
    /// Id of the queue to update.
    pub queue_id: String,
    /// Changes to a queue.
    pub body: QueueUpdate,
}

impl UpdateQueueParams {
    /// Creates the parameters.
    pub fn new(queue_id: impl Into<String>, body: QueueUpdate) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

impl Operation for UpdateQueueParams {
    type Output = Queue;
    type Whole = UpdateQueueResponse;
    type Error = UpdateQueueError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateQueue",
        name: "update_queue",
        summary: "Updates the status, the time slots or the skipped dates of a queue.",
        deprecated: None,
        method: Method::PUT,
        path: "/social-media-posting/category/queues/{queueId}",
        is_idempotent: true,
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
    fn output(response: &ResponseParts) -> Result<Queue, DecodeError> {
        response
            .payload(
                &[&["results"], &["queue"]],
                |envelope: UpdateQueueResponse| envelope.results?.queue,
            )
    }
}

/// Errors of [`UpdateQueue`].
pub type UpdateQueueError = super::errors::SocialPlannerError;
