//! `cloneQueueItem`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ChangedQueueItem, CloneQueueItemResponse, QueueItemCopy};

/// Copies an item of a queue to another place in it.
///
/// Created by
/// [`SocialPlanner::clone_queue_item`](super::SocialPlanner::clone_queue_item).
///
/// Returns [`ChangedQueueItem`]: the field `results.queue_item` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CloneQueueItemResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CloneQueueItem = Request<CloneQueueItemParams>;

/// The parameters of [`CloneQueueItem`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CloneQueueItemParams {
    /// Id of the queue that has the item.
    pub queue_id: String,
    /// Id of the queue item to copy.
    ///
    /// Example: `6851f0c2a94b3e7d15c08f36`.
    pub item_id: String,
    /// The edit session in which to copy a queue item.
    pub body: QueueItemCopy,
}

impl CloneQueueItemParams {
    /// Creates the parameters.
    pub fn new(
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemCopy,
    ) -> Self {
        Self {
            queue_id: queue_id.into(),
            item_id: item_id.into(),
            body,
        }
    }
}

impl Operation for CloneQueueItemParams {
    type Output = ChangedQueueItem;
    type Whole = CloneQueueItemResponse;
    type Error = CloneQueueItemError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "cloneQueueItem",
        name: "clone_queue_item",
        summary: "Copies an item of a queue to another place in it.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}/clone",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
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
    fn output(response: &ResponseParts) -> Result<ChangedQueueItem, DecodeError> {
        response
            .payload(
                &[&["results"], &["queueItem"]],
                |envelope: CloneQueueItemResponse| envelope.results?.queue_item,
            )
    }
}

/// Errors of [`CloneQueueItem`].
pub type CloneQueueItemError = super::errors::SocialPlannerError;
