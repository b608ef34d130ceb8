//! `pause-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::LocationPause;
use crate::LocationId;

/// Pauses or resumes a location.
///
/// Created by [`Saas::pause_location`](super::Saas::pause_location).
///
/// `POST /saas/pause/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type PauseLocation = Request<PauseLocationParams>;

/// The parameters of [`PauseLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PauseLocationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// A request to pause or to resume a location.
    pub body: LocationPause,
}

impl PauseLocationParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: LocationPause) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for PauseLocationParams {
    type Output = ();
    type Whole = ();
    type Error = PauseLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "pause-location",
        name: "pause_location",
        summary: "Pauses or resumes a location.",
        deprecated: None,
        method: Method::POST,
        path: "/saas/pause/{locationId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`PauseLocation`].
pub type PauseLocationError = super::errors::ListAgencyPlansError;
