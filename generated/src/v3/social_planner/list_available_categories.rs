//! `fetchAvailableCategories`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AvailableCategory, AvailableCategoryListResponse};
use crate::LocationId;

/// Lists the post categories of a location and whether each has a queue.
///
/// Created by
/// [`SocialPlanner::list_available_categories`](super::SocialPlanner::list_available_categories).
///
/// Returns one page, [`AvailableCategoryListResponse`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `GET /social-media-posting/category/queues/available-categories`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAvailableCategories {
    pub(super) request: Request<ListAvailableCategoriesParams>,
}

impl ListAvailableCategories {
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
    pub fn q(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().q = value.into_optional();
        self
    }
}

request_builder! {
    ListAvailableCategories, ListAvailableCategoriesParams
}

/// The parameters of [`ListAvailableCategories`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAvailableCategoriesParams {
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
    pub q: Option<String>,
}

impl ListAvailableCategoriesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: None,
            limit: None,
            q: None,
        }
    }
}

impl Operation for ListAvailableCategoriesParams {
    type Output = AvailableCategoryListResponse;
    type Whole = AvailableCategoryListResponse;
    type Error = ListAvailableCategoriesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetchAvailableCategories",
        name: "list_available_categories",
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
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("q", &self.q);
    }
}

impl Paginated for ListAvailableCategoriesParams {
    type Item = AvailableCategory;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.categories",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: AvailableCategoryListResponse) -> Vec<AvailableCategory> {
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

/// Errors of [`ListAvailableCategories`].
pub type ListAvailableCategoriesError = super::errors::SocialPlannerError;
