//! `getBrandBoardsByLocation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{BrandBoardList, BrandBoardSummary};
use crate::LocationId;

/// Lists the brand boards of a location.
///
/// Created by
/// [`BrandBoards::list_brand_boards`](super::BrandBoards::list_brand_boards).
///
/// Returns one page, [`BrandBoardList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /brand-boards/{locationId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBrandBoards {
    pub(super) request: Request<ListBrandBoardsParams>,
}

impl ListBrandBoards {
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Text to look for in the names of the brand boards.
    ///
    /// Default: the empty string. Example: `brandboard`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Whether to list deleted brand boards, too.
    ///
    /// Default: `false`.
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().deleted = value.into_optional();
        self
    }
}

request_builder! {
    ListBrandBoards, ListBrandBoardsParams
}

/// The parameters of [`ListBrandBoards`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBrandBoardsParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for in the names of the brand boards.
    ///
    /// Default: the empty string. Example: `brandboard`.
    pub search: Option<String>,
    /// Whether to list deleted brand boards, too.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
}

impl ListBrandBoardsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            offset: None,
            search: None,
            deleted: None,
        }
    }
}

impl Operation for ListBrandBoardsParams {
    type Output = BrandBoardList;
    type Whole = BrandBoardList;
    type Error = ListBrandBoardsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getBrandBoardsByLocation",
        name: "list_brand_boards",
        summary: "Lists the brand boards of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/brand-boards/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403, 422],
        scopes: &["brand-boards/design-kit.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/brand-boards/get-brand-boards-by-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
        request.query("deleted", &self.deleted);
    }
}

impl Paginated for ListBrandBoardsParams {
    type Item = BrandBoardSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.brandBoards",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: BrandBoardList) -> Vec<BrandBoardSummary> {
        page.brand_boards
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListBrandBoards`].
pub type ListBrandBoardsError = super::errors::CreateBrandBoardError;
