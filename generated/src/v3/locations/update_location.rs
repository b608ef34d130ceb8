//! `put-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{LocationUpdate, SavedLocation};
use crate::LocationId;

/// Updates a location (sub-account).
///
/// Created by [`Locations::update_location`](super::Locations::update_location).
///
/// `PUT /locations/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateLocation = Request<UpdateLocationParams>;

/// The parameters of [`UpdateLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateLocationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Changes to a location. Omitted fields stay unchanged.
    pub body: LocationUpdate,
}

impl UpdateLocationParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: LocationUpdate) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for UpdateLocationParams {
    type Output = SavedLocation;
    type Whole = SavedLocation;
    type Error = UpdateLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "put-location",
        name: "update_location",
        summary: "Updates a location (sub-account).",
        deprecated: None,
        method: Method::PUT,
        path: "/locations/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/put-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateLocation`].
pub type UpdateLocationError = super::errors::CreateLocationError;
