//! `fetchAvailableCategories`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{QueueCategory, QueueCategoryListResponse};
use crate::LocationId;

/// Lists the post categories of a location and whether each has a queue.
///
/// Created by
/// [`SocialPlanner::list_queue_categories`](super::SocialPlanner::list_queue_categories).
///
/// Returns one page, [`QueueCategoryListResponse`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `GET /social-media-posting/category/queues/available-categories`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListQueueCategories {
    pub(super) request: Request<ListQueueCategoriesParams>,
}

impl ListQueueCategories {
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Text that the name contains.
    ///
    /// Example: `Marketing`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }
}

request_builder! {
    ListQueueCategories, ListQueueCategoriesParams
}

/// The parameters of [`ListQueueCategories`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListQueueCategoriesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Text that the name contains.
    ///
    /// Example: `Marketing`.
    pub query: Option<String>,
}

impl ListQueueCategoriesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: None,
            limit: None,
            query: None,
        }
    }
}

impl Operation for ListQueueCategoriesParams {
    type Output = QueueCategoryListResponse;
    type Whole = QueueCategoryListResponse;
    type Error = ListQueueCategoriesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchAvailableCategories",
        name: "list_queue_categories",
        summary: "Lists the post categories of a location and whether each has a queue.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/category/queues/available-categories",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("q", &self.query);
    }
}

impl Paginated for ListQueueCategoriesParams {
    type Item = QueueCategory;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.categories",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: QueueCategoryListResponse) -> Vec<QueueCategory> {
        page.results.map(|value| value.categories).unwrap_or_default()
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListQueueCategories`].
pub type ListQueueCategoriesError = super::errors::SocialPlannerError;
