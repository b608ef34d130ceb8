//! `fetchQueueItems`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{QueueItem, QueueItemListResponse, QueueItemQuery};

/// Lists the items of a queue.
///
/// Created by
/// [`SocialPlanner::list_queue_items`](super::SocialPlanner::list_queue_items).
///
/// Returns one page, [`QueueItemListResponse`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /social-media-posting/category/queues/{queueId}/items`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListQueueItems = Request<ListQueueItemsParams>;

/// The parameters of [`ListQueueItems`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListQueueItemsParams {
    /// Id of the queue whose items to list.
    pub queue_id: String,
    /// Filters for the items of a queue to return.
    pub body: QueueItemQuery,
}

impl ListQueueItemsParams {
    /// Creates the parameters.
    pub fn new(queue_id: impl Into<String>, body: QueueItemQuery) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

impl Operation for ListQueueItemsParams {
    type Output = QueueItemListResponse;
    type Whole = QueueItemListResponse;
    type Error = ListQueueItemsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchQueueItems",
        name: "list_queue_items",
        summary: "Lists the items of a queue.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/items",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("queueId", &self.queue_id);
        request.json(&self.body);
    }
}

impl Paginated for ListQueueItemsParams {
    type Item = QueueItem;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.items",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: QueueItemListResponse) -> Vec<QueueItem> {
        page.results.map(|value| value.items).unwrap_or_default()
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.body.limit),
            position: [Some(&mut self.body.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListQueueItems`].
pub type ListQueueItemsError = super::errors::SocialPlannerError;
