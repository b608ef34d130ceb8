//! `deleteQueueItem`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteQueueItemResponse, DeleteQueueItemResults};
use crate::LocationId;

/// Deletes an item of a queue.
///
/// Created by
/// [`SocialPlanner::delete_queue_item`](super::SocialPlanner::delete_queue_item).
///
/// Returns [`DeleteQueueItemResults`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeleteQueueItemResponse`], in a `Response`.
///
/// `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteQueueItem {
    pub(super) request: Request<DeleteQueueItemParams>,
}

impl DeleteQueueItem {
    /// Id of the edit session, as `start_edit_session` returns it.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub fn session_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().session_id = value.into_optional();
        self
    }
}

request_builder! {
    DeleteQueueItem, DeleteQueueItemParams
}

/// The parameters of [`DeleteQueueItem`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteQueueItemParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the queue that has the item.
    pub queue_id: String,
    /// Id of the queue item to delete.
    ///
    /// Example: `6851f0c2a94b3e7d15c08f36`.
    pub item_id: String,
    /// Id of the edit session, as `start_edit_session` returns it.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: Option<String>,
}

impl DeleteQueueItemParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            queue_id: queue_id.into(),
            item_id: item_id.into(),
            session_id: None,
        }
    }
}

impl Operation for DeleteQueueItemParams {
    type Output = DeleteQueueItemResults;
    type Whole = DeleteQueueItemResponse;
    type Error = DeleteQueueItemError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteQueueItem",
        name: "delete_queue_item",
        summary: "Deletes an item of a queue.",
        deprecated: None,
        method: Method::DELETE,
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
        request.query("locationId", &self.location_id);
        request.query("sessionId", &self.session_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<DeleteQueueItemResults, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: DeleteQueueItemResponse| envelope.results,
            )
    }
}

/// Errors of [`DeleteQueueItem`].
pub type DeleteQueueItemError = super::errors::SocialPlannerError;
