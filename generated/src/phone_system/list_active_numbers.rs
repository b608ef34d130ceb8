//! `active-numbers`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, TokenType, request_builder,
};

use super::{
    ActiveNumber, ActiveNumberList, ActiveNumbersErrorBody, BadPhoneRequestErrorBody,
    NotConnectedErrorBody,
};
use crate::LocationId;
use crate::common::UnauthorizedErrorBody;

/// Lists the phone numbers that a location has.
///
/// Created by
/// [`PhoneSystem::list_active_numbers`](super::PhoneSystem::list_active_numbers).
///
/// Returns one page, [`ActiveNumberList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /phone-system/numbers/location/{locationId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListActiveNumbers {
    pub(super) request: Request<ListActiveNumbersParams>,
}

impl ListActiveNumbers {
    /// Maximum number of numbers per page; 50 by default.
    ///
    /// From 1 to 1000. Example: `100`.
    pub fn page_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page_size = value.into_optional();
        self
    }

    /// Number of the page; the first is 0.
    ///
    /// At least 0. Default: `0`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// Part of a phone number to look for, such as `+91`.
    pub fn search_filter(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_filter = value.into_optional();
        self
    }

    /// Whether to omit numbers that are in a number pool.
    ///
    /// Default: `true`.
    pub fn skip_number_pool(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().skip_number_pool = value.into_optional();
        self
    }
}

request_builder! {
    ListActiveNumbers, ListActiveNumbersParams
}

/// The parameters of [`ListActiveNumbers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListActiveNumbersParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of numbers per page; 50 by default.
    ///
    /// From 1 to 1000. Example: `100`.
    pub page_size: Option<i64>,
    /// Number of the page; the first is 0.
    ///
    /// At least 0. Default: `0`.
    pub page: Option<i64>,
    /// Part of a phone number to look for, such as `+91`.
    pub search_filter: Option<String>,
    /// Whether to omit numbers that are in a number pool.
    ///
    /// Default: `true`.
    pub skip_number_pool: Option<bool>,
}

impl ListActiveNumbersParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            page_size: None,
            page: None,
            search_filter: None,
            skip_number_pool: None,
        }
    }
}

impl Operation for ListActiveNumbersParams {
    type Output = ActiveNumberList;
    type Whole = ActiveNumberList;
    type Error = ListActiveNumbersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "active-numbers",
        name: "list_active_numbers",
        summary: "Lists the phone numbers that a location has.",
        deprecated: None,
        method: Method::GET,
        path: "/phone-system/numbers/location/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["phonenumbers.read"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/phone-system/active-numbers",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("pageSize", &self.page_size);
        request.query("page", &self.page);
        request.query("searchFilter", &self.search_filter);
        request.query("skipNumberPool", &self.skip_number_pool);
    }
}

impl Paginated for ListActiveNumbersParams {
    type Item = ActiveNumber;

    const PAGING: &'static Paging = &Paging {
        items: "$.numbers",
        limit: Some("pageSize"),
        maximum: Some(1000),
        step: PagingStep::Page {
            parameter: "page",
            first: 0,
        },
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: ActiveNumberList) -> Vec<ActiveNumber> {
        page.numbers
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.page_size),
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListActiveNumbers`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ListActiveNumbersError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"message":"Invalid locationId format or pagination
    /// parameters","error":"Bad Request","statusCode":400}`.
    BadRequest(BadPhoneRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"message":"Phone system is not connected to this
    /// account","statusCode":404}`.
    NotFound(NotConnectedErrorBody),
    /// `500 Internal Server Error`.
    ///
    /// Example: `{"msg":"Internal server error","accountStatus":"suspended"}`.
    InternalServerError(ActiveNumbersErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListActiveNumbersError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
