//! `get-csv-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{CsvImportPostListResponse, CsvPost};
use crate::LocationId;

/// Lists the posts of a CSV import.
///
/// Created by
/// [`SocialPlanner::list_csv_import_posts`](super::SocialPlanner::list_csv_import_posts).
///
/// Returns one page, [`CsvImportPostListResponse`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `GET /social-media-posting/{locationId}/csv/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCsvImportPosts {
    pub(super) request: Request<ListCsvImportPostsParams>,
}

impl ListCsvImportPosts {
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
}

request_builder! {
    ListCsvImportPosts, ListCsvImportPostsParams
}

/// The parameters of [`ListCsvImportPosts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCsvImportPostsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the import, as `list_csv_imports` lists it.
    ///
    /// Example: `65f92e55cc884f0d0845e447`.
    pub id: String,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
}

impl ListCsvImportPostsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            skip: None,
            limit: None,
        }
    }
}

impl Operation for ListCsvImportPostsParams {
    type Output = CsvImportPostListResponse;
    type Whole = CsvImportPostListResponse;
    type Error = ListCsvImportPostsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-csv-post",
        name: "list_csv_import_posts",
        summary: "Lists the posts of a CSV import.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/{locationId}/csv/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-csv-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
    }
}

impl Paginated for ListCsvImportPostsParams {
    type Item = CsvPost;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.posts",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: CsvImportPostListResponse) -> Vec<CsvPost> {
        page.results.map(|value| value.posts).unwrap_or_default()
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

/// Errors of [`ListCsvImportPosts`].
pub type ListCsvImportPostsError = super::errors::SocialPlannerError;
