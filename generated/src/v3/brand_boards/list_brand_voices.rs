//! `list-brand-voices`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{BrandVoiceList, BrandVoiceSummary};
use crate::LocationId;

/// Lists the brand voices of a location.
///
/// Created by
/// [`BrandBoards::list_brand_voices`](super::BrandBoards::list_brand_voices).
///
/// Returns one page, [`BrandVoiceList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /brand-boards/locations/{locationId}/brand-voices`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBrandVoices {
    pub(super) request: Request<ListBrandVoicesParams>,
}

impl ListBrandVoices {
    /// Maximum number of entries to return.
    ///
    /// From 1 to 20. Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Text to look for in the names of the brand voices.
    ///
    /// Example: `My Brand Voice`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Whether to list deleted brand voices.
    ///
    /// Default: `false`.
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().deleted = value.into_optional();
        self
    }
}

request_builder! {
    ListBrandVoices, ListBrandVoicesParams
}

/// The parameters of [`ListBrandVoices`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBrandVoicesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// From 1 to 20. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for in the names of the brand voices.
    ///
    /// Example: `My Brand Voice`.
    pub search: Option<String>,
    /// Whether to list deleted brand voices.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
}

impl ListBrandVoicesParams {
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

impl Operation for ListBrandVoicesParams {
    type Output = BrandVoiceList;
    type Whole = BrandVoiceList;
    type Error = ListBrandVoicesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-brand-voices",
        name: "list_brand_voices",
        summary: "Lists the brand voices of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/brand-boards/locations/{locationId}/brand-voices",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/",
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

impl Paginated for ListBrandVoicesParams {
    type Item = BrandVoiceSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.items",
        limit: Some("limit"),
        maximum: Some(20),
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: BrandVoiceList) -> Vec<BrandVoiceSummary> {
        page.items
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

/// Errors of [`ListBrandVoices`].
pub type ListBrandVoicesError = super::errors::BrandError;
