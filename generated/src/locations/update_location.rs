//! `put-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{LocationUpdate, SavedLocation};
use crate::LocationId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

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
        headers: &[("Version", "2021-07-28")],
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum UpdateLocationError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for UpdateLocationError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
