//! `fetchQueues`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{QueueListResponse, QueueQuery, QueueWithCategory};

/// Lists the queues of a location that were not deleted.
///
/// Created by [`SocialPlanner::list_queues`](super::SocialPlanner::list_queues).
///
/// Returns one page, [`QueueListResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /social-media-posting/category/queues/list`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListQueues = Request<ListQueuesParams>;

/// The parameters of [`ListQueues`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListQueuesParams {
    /// Filters for the queues to return.
    pub body: QueueQuery,
}

impl ListQueuesParams {
    /// Creates the parameters.
    pub fn new(body: QueueQuery) -> Self {
        Self { body }
    }
}

impl Operation for ListQueuesParams {
    type Output = QueueListResponse;
    type Whole = QueueListResponse;
    type Error = ListQueuesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchQueues",
        name: "list_queues",
        summary: "Lists the queues of a location that were not deleted.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/list",
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
        request.json(&self.body);
    }
}

impl Paginated for ListQueuesParams {
    type Item = QueueWithCategory;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.queues",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: QueueListResponse) -> Vec<QueueWithCategory> {
        page.results.map(|value| value.queues).unwrap_or_default()
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

/// Errors of [`ListQueues`].
pub type ListQueuesError = super::errors::SocialPlannerError;
