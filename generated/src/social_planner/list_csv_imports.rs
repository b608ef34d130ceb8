//! `get-upload-status`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{CsvImport, CsvImportListResponse};
use crate::{LocationId, UserId};

/// Lists the CSV imports of a location with their status.
///
/// Created by
/// [`SocialPlanner::list_csv_imports`](super::SocialPlanner::list_csv_imports).
///
/// Returns one page, [`CsvImportListResponse`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /social-media-posting/{locationId}/csv`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCsvImports {
    pub(super) request: Request<ListCsvImportsParams>,
}

impl ListCsvImports {
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Whether the response contains the users who started the imports.
    ///
    /// Example: `true`.
    pub fn include_users(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().include_users = value.into_optional();
        self
    }

    /// Id of a HighLevel user; what it changes is not documented.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().user_id = value.into_optional();
        self
    }
}

request_builder! {
    ListCsvImports, ListCsvImportsParams
}

/// The parameters of [`ListCsvImports`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCsvImportsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Whether the response contains the users who started the imports.
    ///
    /// Example: `true`.
    pub include_users: Option<bool>,
    /// Id of a HighLevel user; what it changes is not documented.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
}

impl ListCsvImportsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: None,
            limit: None,
            include_users: None,
            user_id: None,
        }
    }
}

impl Operation for ListCsvImportsParams {
    type Output = CsvImportListResponse;
    type Whole = CsvImportListResponse;
    type Error = ListCsvImportsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-upload-status",
        name: "list_csv_imports",
        summary: "Lists the CSV imports of a location with their status.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/{locationId}/csv",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-upload-status",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("includeUsers", &self.include_users);
        request.query("userId", &self.user_id);
    }
}

impl Paginated for ListCsvImportsParams {
    type Item = CsvImport;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.csvs",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: CsvImportListResponse) -> Vec<CsvImport> {
        page.results.map(|value| value.csvs).unwrap_or_default()
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

/// Errors of [`ListCsvImports`].
pub type ListCsvImportsError = super::errors::SocialPlannerError;
