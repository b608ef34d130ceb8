//! `get-custom-menus`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{CustomMenu, CustomMenuList};
use crate::LocationId;

/// Lists the custom menu links of a company (agency).
///
/// Created by
/// [`CustomMenus::list_custom_menus`](super::CustomMenus::list_custom_menus).
///
/// Returns one page, [`CustomMenuList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /custom-menus/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCustomMenus {
    pub(super) request: Request<ListCustomMenusParams>,
}

impl ListCustomMenus {
    /// Id of the location (sub-account) whose links to list.
    ///
    /// Example: `gfWreTIHL8pDbggBb7af`.
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().location_id = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// At least 1. Default: `20`. Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Text to look for in the titles of the links; a part of a title is enough.
    ///
    /// Example: `custom-menu-link-name`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Whether to list only the links of the company, not those of locations; without
    /// effect if
    /// [`location_id`](crate::custom_menus::operations::ListCustomMenusParams::location_id)
    /// is given.
    pub fn show_on_company(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().show_on_company = value.into_optional();
        self
    }
}

request_builder! {
    ListCustomMenus, ListCustomMenusParams
}

/// The parameters of [`ListCustomMenus`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCustomMenusParams {
    /// Id of the location (sub-account) whose links to list.
    ///
    /// Example: `gfWreTIHL8pDbggBb7af`.
    pub location_id: Option<LocationId>,
    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// At least 1. Default: `20`. Example: `10`.
    pub limit: Option<i64>,
    /// Text to look for in the titles of the links; a part of a title is enough.
    ///
    /// Example: `custom-menu-link-name`.
    pub query: Option<String>,
    /// Whether to list only the links of the company, not those of locations; without
    /// effect if
    /// [`location_id`](crate::custom_menus::operations::ListCustomMenusParams::location_id)
    /// is given.
    pub show_on_company: Option<bool>,
}

impl ListCustomMenusParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListCustomMenusParams {
    type Output = CustomMenuList;
    type Whole = CustomMenuList;
    type Error = ListCustomMenusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-menus",
        name: "list_custom_menus",
        summary: "Lists the custom menu links of a company (agency).",
        deprecated: None,
        method: Method::GET,
        path: "/custom-menus/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403, 422],
        scopes: &["custom-menu-link.readonly"],
        tokens: &[TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-menus/get-custom-menus",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("query", &self.query);
        request.query("showOnCompany", &self.show_on_company);
    }
}

impl Paginated for ListCustomMenusParams {
    type Item = CustomMenu;

    const PAGING: &'static Paging = &Paging {
        items: "$.customMenus",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: CustomMenuList) -> Vec<CustomMenu> {
        page.custom_menus
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

/// Errors of [`ListCustomMenus`].
pub type ListCustomMenusError = super::errors::CustomMenuError;
