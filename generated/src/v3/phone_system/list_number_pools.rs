//! `getNumberPoolList`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Lists the number pools of a location.
///
/// Created by
/// [`PhoneSystem::list_number_pools`](super::PhoneSystem::list_number_pools).
///
/// `GET /phone-system/number-pools`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListNumberPools = Request<ListNumberPoolsParams>;

/// The parameters of [`ListNumberPools`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListNumberPoolsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListNumberPoolsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListNumberPoolsParams {
    type Output = Value;
    type Whole = Value;
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
        headers: &[],
        success: &[200],
        errors: &[],
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
pub type ListNumberPoolsError = super::errors::NumberError;
