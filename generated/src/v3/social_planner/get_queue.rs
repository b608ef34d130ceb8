//! `fetchQueueById`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{QueueResponse, QueueWithCategory};
use crate::LocationId;

/// Returns a queue with its category.
///
/// Created by [`SocialPlanner::get_queue`](super::SocialPlanner::get_queue).
///
/// Returns [`QueueWithCategory`]: the field `results.queue` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`QueueResponse`], in a `Response`.
///
/// `GET /social-media-posting/category/queues/{queueId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetQueue = Request<GetQueueParams>;

/// The parameters of [`GetQueue`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetQueueParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the queue to return.
    pub queue_id: String,
}

impl GetQueueParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, queue_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            queue_id: queue_id.into(),
        }
    }
}

impl Operation for GetQueueParams {
    type Output = QueueWithCategory;
    type Whole = QueueResponse;
    type Error = GetQueueError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchQueueById",
        name: "get_queue",
        summary: "Returns a queue with its category.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/category/queues/{queueId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("queueId", &self.queue_id);
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<QueueWithCategory, DecodeError> {
        response
            .payload(
                &[&["results"], &["queue"]],
                |envelope: QueueResponse| envelope.results?.queue,
            )
    }
}

/// Errors of [`GetQueue`].
pub type GetQueueError = super::errors::SocialPlannerError;
