//! `fetchQueueById`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::SocialPlannerError;
use super::{API, FetchQueueByIdResponse};
use crate::LocationId;

/// Returns a queue with its category.
///
/// Created by
/// [`SocialPlanner::fetch_queue_by_id`](super::SocialPlanner::fetch_queue_by_id).
///
/// `GET /social-media-posting/category/queues/{queueId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FetchQueueById {
    pub(super) request: Request<FetchQueueByIdParams>,
}

request_builder! {
    FetchQueueById, FetchQueueByIdParams
}

/// The parameters of [`FetchQueueById`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FetchQueueByIdParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `609e126a1c4ae1001291e1b5`.
    pub location_id: LocationId,
    /// Id of the queue.
    pub queue_id: String,
}

impl FetchQueueByIdParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, queue_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            queue_id: queue_id.into(),
        }
    }
}

impl Operation for FetchQueueByIdParams {
    type Output = FetchQueueByIdResponse;
    type Error = FetchQueueByIdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fetchQueueById",
        name: "fetch_queue_by_id",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("queueId", &self.queue_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`FetchQueueById`].
pub type FetchQueueByIdError = SocialPlannerError;
