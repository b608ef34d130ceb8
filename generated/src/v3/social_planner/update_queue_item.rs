//! `updateQueueItem`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{QueueItemUpdate, UpdateQueueItemResponse, UpdateQueueItemResults};

/// Updates the content, the variations or the place of an item of a queue.
///
/// Created by
/// [`SocialPlanner::update_queue_item`](super::SocialPlanner::update_queue_item).
///
/// Returns [`UpdateQueueItemResults`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateQueueItemResponse`], in a `Response`.
///
/// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateQueueItem = Request<UpdateQueueItemParams>;

/// The parameters of [`UpdateQueueItem`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateQueueItemParams {
    /// Id of the queue that has the item.
    pub queue_id: String,
    /// Id of the queue item to update.
    ///
    /// Example: `6851f0c2a94b3e7d15c08f36`.
    pub item_id: String,
    /// Changes to a queue item.
    pub body: QueueItemUpdate,
}

impl UpdateQueueItemParams {
    /// Creates the parameters.
    pub fn new(
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemUpdate,
    ) -> Self {
        Self {
            queue_id: queue_id.into(),
            item_id: item_id.into(),
            body,
        }
    }
}

impl Operation for UpdateQueueItemParams {
    type Output = UpdateQueueItemResults;
    type Whole = UpdateQueueItemResponse;
    type Error = UpdateQueueItemError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateQueueItem",
        name: "update_queue_item",
        summary: "Updates the content, the variations or the place of an item of a queue.",
        deprecated: None,
        method: Method::PUT,
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}",
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
    fn output(response: &ResponseParts) -> Result<UpdateQueueItemResults, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: UpdateQueueItemResponse| envelope.results,
            )
    }
}

/// Errors of [`UpdateQueueItem`].
pub type UpdateQueueItemError = super::errors::SocialPlannerError;
