//! `getNumberPoolList`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BadPhoneRequestErrorBody, NumberPoolList};
use crate::LocationId;

/// Lists the number pools of a location.
///
/// Created by
/// [`PhoneSystem::list_number_pools`](super::PhoneSystem::list_number_pools).
///
/// `GET /phone-system/number-pools`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListNumberPools {
    pub(super) request: Request<ListNumberPoolsParams>,
}

impl ListNumberPools {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().location_id = value.into_optional();
        self
    }
}

request_builder! {
    ListNumberPools, ListNumberPoolsParams
}

/// The parameters of [`ListNumberPools`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListNumberPoolsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
}

impl ListNumberPoolsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListNumberPoolsParams {
    type Output = NumberPoolList;
    type Whole = NumberPoolList;
    type Error = ListNumberPoolsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getNumberPoolList",
        name: "list_number_pools",
        summary: "Lists the number pools of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/phone-system/number-pools",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403],
        scopes: &["numberpools.read"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/phone-system/get-number-pool-list",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`ListNumberPools`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ListNumberPoolsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"message":"Invalid locationId format","error":"Bad
    /// Request","statusCode":400}`.
    BadRequest(BadPhoneRequestErrorBody),
    /// `401 Unauthorized`.
    Unauthorized,
    /// `403 Forbidden`.
    Forbidden,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListNumberPoolsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            _ => Self::Undocumented,
        }
    }
}
