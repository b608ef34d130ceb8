//! `get-location-permissions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{LocationPermissionList, Permission};
use crate::LocationId;

/// Lists the features that a location may use.
///
/// Created by
/// [`Locations::list_location_permissions`](super::Locations::list_location_permissions).
///
/// Returns a list of [`Permission`]: the field `permissions` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LocationPermissionList`], in a `Response`.
///
/// `GET /locations/{locationId}/permissions`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListLocationPermissions = Request<ListLocationPermissionsParams>;

/// The parameters of [`ListLocationPermissions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLocationPermissionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListLocationPermissionsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListLocationPermissionsParams {
    type Output = Vec<Permission>;
    type Whole = LocationPermissionList;
    type Error = ListLocationPermissionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-location-permissions",
        name: "list_location_permissions",
        summary: "Lists the features that a location may use.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/permissions",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Permission>, DecodeError> {
        response
            .payload_list(
                &[&["permissions"]],
                |envelope: LocationPermissionList| Some(envelope.permissions),
            )
    }
}

/// Errors of [`ListLocationPermissions`].
pub type ListLocationPermissionsError = super::errors::LocationsError;
