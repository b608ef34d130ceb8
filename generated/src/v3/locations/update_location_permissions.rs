//! `update-location-permissions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{LocationPermissionList, Permission};
use crate::LocationId;

/// Replaces the list of features that a location may use.
///
/// Created by
/// [`Locations::update_location_permissions`](super::Locations::update_location_permissions).
///
/// Returns a list of [`Permission`]: the field `permissions` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LocationPermissionList`], in a `Response`.
///
/// `PUT /locations/{locationId}/permissions`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateLocationPermissions = Request<UpdateLocationPermissionsParams>;

/// The parameters of [`UpdateLocationPermissions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateLocationPermissionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// All features that the location may use from now on; the list replaces the present
    /// one.
    pub permissions: Vec<Permission>,
}

impl UpdateLocationPermissionsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        permissions: impl IntoIterator<Item = Permission>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            permissions: permissions.into_iter().collect(),
        }
    }
}

impl Operation for UpdateLocationPermissionsParams {
    type Output = Vec<Permission>;
    type Whole = LocationPermissionList;
    type Error = UpdateLocationPermissionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-location-permissions",
        name: "update_location_permissions",
        summary: "Replaces the list of features that a location may use.",
        deprecated: None,
        method: Method::PUT,
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
        request.properties(&[("permissions", &self.permissions)]);
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

/// Errors of [`UpdateLocationPermissions`].
pub type UpdateLocationPermissionsError = super::errors::LocationsError;
