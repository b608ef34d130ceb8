//! `fetchSlots`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{QueueSlot, SlotListResponse, SlotQuery};

/// Lists the times at which the items of a queue will be published.
///
/// Created by [`SocialPlanner::list_slots`](super::SocialPlanner::list_slots).
///
/// Returns one page, [`SlotListResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /social-media-posting/category/queues/{queueId}/slots`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListSlots = Request<ListSlotsParams>;

/// The parameters of [`ListSlots`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSlotsParams {
    /// Id of the queue whose time slots to list.
    pub queue_id: String,
    /// Filters for the time slots of a queue to return.
    pub body: SlotQuery,
}

impl ListSlotsParams {
    /// Creates the parameters.
    pub fn new(queue_id: impl Into<String>, body: SlotQuery) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

impl Operation for ListSlotsParams {
    type Output = SlotListResponse;
    type Whole = SlotListResponse;
    type Error = ListSlotsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchSlots",
        name: "list_slots",
        summary: "Lists the times at which the items of a queue will be published.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/slots",
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

impl Paginated for ListSlotsParams {
    type Item = QueueSlot;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.slots",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.results.total"),
        more: None,
    };

    #[inline]
    fn items(page: SlotListResponse) -> Vec<QueueSlot> {
        page.results.map(|value| value.slots).unwrap_or_default()
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

/// Errors of [`ListSlots`].
pub type ListSlotsError = super::errors::SocialPlannerError;
