//! `search-locations`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{LocationList, LocationSummary, SortOrder};
use crate::CompanyId;

/// Lists the locations (sub-accounts) of a company that match a filter.
///
/// Created by [`Locations::search_locations`](super::Locations::search_locations).
///
/// Returns one page, [`LocationList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /locations/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchLocations {
    pub(super) request: Request<SearchLocationsParams>,
}

impl SearchLocations {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.request.params_mut().company_id = value.into_optional();
        self
    }

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

    /// Whether to sort ascending (`asc`) or descending (`desc`).
    ///
    /// Default: `asc`.
    pub fn order(mut self, value: impl IntoOptional<SortOrder>) -> Self {
        self.request.params_mut().order = value.into_optional();
        self
    }

    /// Email address; only locations with this address are listed.
    ///
    /// Example: `johndoe@mail.com`.
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().email = value.into_optional();
        self
    }
}

request_builder! {
    SearchLocations, SearchLocationsParams
}

/// The parameters of [`SearchLocations`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchLocationsParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: Option<CompanyId>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Whether to sort ascending (`asc`) or descending (`desc`).
    ///
    /// Default: `asc`.
    pub order: Option<SortOrder>,
    /// Email address; only locations with this address are listed.
    ///
    /// Example: `johndoe@mail.com`.
    pub email: Option<String>,
}

impl SearchLocationsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for SearchLocationsParams {
    type Output = LocationList;
    type Whole = LocationList;
    type Error = SearchLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-locations",
        name: "search_locations",
        summary: "Lists the locations (sub-accounts) of a company that match a filter.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/search-locations",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("order", &self.order);
        request.query("email", &self.email);
    }
}

impl Paginated for SearchLocationsParams {
    type Item = LocationSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.locations",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: LocationList) -> Vec<LocationSummary> {
        page.locations
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

/// Errors of [`SearchLocations`].
pub type SearchLocationsError = super::errors::LocationsError;
