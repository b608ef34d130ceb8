//! `get-businesses-by-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, TokenType, request_builder,
};

use super::{Business, BusinessList};
use crate::LocationId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Lists the businesses of a location.
///
/// Created by [`Businesses::list_businesses`](super::Businesses::list_businesses).
///
/// Returns one page, [`BusinessList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /businesses/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBusinesses {
    pub(super) request: Request<ListBusinessesParams>,
}

impl ListBusinesses {
    /// Maximum number of entries to return.
    ///
    /// Default: `100`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `10`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }
}

request_builder! {
    ListBusinesses, ListBusinessesParams
}

/// The parameters of [`ListBusinesses`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBusinessesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// Default: `100`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `10`.
    pub skip: Option<i64>,
}

impl ListBusinessesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            skip: None,
        }
    }
}

impl Operation for ListBusinessesParams {
    type Output = BusinessList;
    type Whole = BusinessList;
    type Error = ListBusinessesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-businesses-by-location",
        name: "list_businesses",
        summary: "Lists the businesses of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/businesses/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["businesses.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/businesses/get-businesses-by-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListBusinessesParams {
    type Item = Business;

    const PAGING: &'static Paging = &Paging {
        items: "$.businesses",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: BusinessList) -> Vec<Business> {
        page.businesses
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

/// Errors of [`ListBusinesses`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListBusinessesError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListBusinessesError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
