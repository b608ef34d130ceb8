//! `get-categories-location-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Category, CategoryListResponse};
use crate::LocationId;

/// Lists the post categories of a location.
///
/// Created by
/// [`SocialPlanner::list_categories`](super::SocialPlanner::list_categories).
///
/// Returns one page, [`CategoryListResponse`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /social-media-posting/{locationId}/categories`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCategories {
    pub(super) request: Request<ListCategoriesParams>,
}

impl ListCategories {
    /// Text that the name contains.
    ///
    /// Example: `test`.
    pub fn search_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_text = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }
}

request_builder! {
    ListCategories, ListCategoriesParams
}

/// The parameters of [`ListCategories`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCategoriesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Text that the name contains.
    ///
    /// Example: `test`.
    pub search_text: Option<String>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
}

impl ListCategoriesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            search_text: None,
            limit: None,
            skip: None,
        }
    }
}

impl Operation for ListCategoriesParams {
    type Output = CategoryListResponse;
    type Whole = CategoryListResponse;
    type Error = ListCategoriesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-categories-location-id",
        name: "list_categories",
        summary: "Lists the post categories of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/{locationId}/categories",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-location-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("searchText", &self.search_text);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListCategoriesParams {
    type Item = Category;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.categories",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: CategoryListResponse) -> Vec<Category> {
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

/// Errors of [`ListCategories`].
pub type ListCategoriesError = super::errors::SocialPlannerError;
