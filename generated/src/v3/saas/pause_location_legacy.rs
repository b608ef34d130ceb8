//! `pause-location-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::LocationPause;
use crate::LocationId;

/// Pauses or resumes a location.
///
/// Created by [`Saas::pause_location_legacy`](super::Saas::pause_location_legacy).
///
/// `POST /saas-api/public-api/pause/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type PauseLocationLegacy = Request<PauseLocationLegacyParams>;

/// The parameters of [`PauseLocationLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PauseLocationLegacyParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// A request to pause or to resume a location.
    pub body: LocationPause,
}

impl PauseLocationLegacyParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: LocationPause) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for PauseLocationLegacyParams {
    type Output = bool;
    type Whole = bool;
    type Error = PauseLocationLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "pause-location-deprecated",
        name: "pause_location_legacy",
        summary: "Pauses or resumes a location.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `pause_location`, the same operation at the current path",
        ),
        method: Method::POST,
        path: "/saas-api/public-api/pause/{locationId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`PauseLocationLegacy`].
pub type PauseLocationLegacyError = super::errors::SaasError;
