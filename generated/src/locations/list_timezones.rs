//! `get-timezones`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Lists the time zones that a location can have.
///
/// Created by [`Locations::list_timezones`](super::Locations::list_timezones).
///
/// `GET /locations/{locationId}/timezones`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListTimezones = Request<ListTimezonesParams>;

/// The parameters of [`ListTimezones`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTimezonesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListTimezonesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListTimezonesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListTimezonesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-timezones",
        name: "list_timezones",
        summary: "Lists the time zones that a location can have.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/timezones",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-timezones",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
    }
}

/// Errors of [`ListTimezones`].
pub type ListTimezonesError = super::errors::LocationsError;
