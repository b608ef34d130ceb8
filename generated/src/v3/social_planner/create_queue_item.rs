//! `createQueueItem`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ChangedQueueItem, CreateQueueItemResponse, NewQueueItem};

/// Creates an item in a queue.
///
/// Created by
/// [`SocialPlanner::create_queue_item`](super::SocialPlanner::create_queue_item).
///
/// Returns [`ChangedQueueItem`]: the field `results.queue_item` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateQueueItemResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues/{queueId}/create/item`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateQueueItem = Request<CreateQueueItemParams>;

/// The parameters of [`CreateQueueItem`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateQueueItemParams {
    /// Id of the queue that gets the item.
    pub queue_id: String,
    /// An item to add to a queue, with a new or an existing post.
    pub body: NewQueueItem,
}

impl CreateQueueItemParams {
    /// Creates the parameters.
    pub fn new(queue_id: impl Into<String>, body: NewQueueItem) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

impl Operation for CreateQueueItemParams {
    type Output = ChangedQueueItem;
    type Whole = CreateQueueItemResponse;
    type Error = CreateQueueItemError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createQueueItem",
        name: "create_queue_item",
        summary: "Creates an item in a queue.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/create/item",
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
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ChangedQueueItem, DecodeError> {
        response
            .payload(
                &[&["results"], &["queueItem"]],
                |envelope: CreateQueueItemResponse| envelope.results?.queue_item,
            )
    }
}

/// Errors of [`CreateQueueItem`].
pub type CreateQueueItemError = super::errors::SocialPlannerError;
