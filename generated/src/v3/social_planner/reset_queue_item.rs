//! `resetQueueItem`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{QueueItemReset, QueueItemWithVariations, ResetQueueItemResponse};

/// Reverts the changes to an item of a queue.
///
/// Created by
/// [`SocialPlanner::reset_queue_item`](super::SocialPlanner::reset_queue_item).
///
/// Returns [`QueueItemWithVariations`]: the field `results.queue_item` of the
/// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ResetQueueItemResponse`], in a `Response`.
///
/// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ResetQueueItem = Request<ResetQueueItemParams>;

/// The parameters of [`ResetQueueItem`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResetQueueItemParams {
    /// Id of the queue that has the item.
    pub queue_id: String,
    /// Id of the queue item to reset to the original post.
    ///
    /// Example: `6851f0c2a94b3e7d15c08f36`.
    pub item_id: String,
    /// The edit session in which to reset a queue item.
    pub body: QueueItemReset,
}

impl ResetQueueItemParams {
    /// Creates the parameters.
    pub fn new(
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemReset,
    ) -> Self {
        Self {
            queue_id: queue_id.into(),
            item_id: item_id.into(),
            body,
        }
    }
}

impl Operation for ResetQueueItemParams {
    type Output = QueueItemWithVariations;
    type Whole = ResetQueueItemResponse;
    type Error = ResetQueueItemError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "resetQueueItem",
        name: "reset_queue_item",
        summary: "Reverts the changes to an item of a queue.",
        deprecated: None,
        method: Method::PUT,
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}/reset",
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
        request.path("itemId", &self.item_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<QueueItemWithVariations, DecodeError> {
        response
            .payload(
                &[&["results"], &["queueItem"]],
                |envelope: ResetQueueItemResponse| envelope.results?.queue_item,
            )
    }
}

/// Errors of [`ResetQueueItem`].
pub type ResetQueueItemError = super::errors::SocialPlannerError;
