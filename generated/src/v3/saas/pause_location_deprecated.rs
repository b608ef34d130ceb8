//! `pause-location-deprecated`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::DeprecatedError;
use super::{API, PauseLocationBody};
use crate::LocationId;

/// Pauses a location or lets it run again.
///
/// Created by
/// [`Saas::pause_location_deprecated`](super::Saas::pause_location_deprecated).
///
/// `POST /saas-api/public-api/pause/{locationId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct PauseLocationDeprecated {
    pub(super) request: Request<PauseLocationDeprecatedParams>,
}

request_builder! {
    PauseLocationDeprecated, PauseLocationDeprecatedParams
}

/// The parameters of [`PauseLocationDeprecated`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PauseLocationDeprecatedParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// The request body.
    pub body: PauseLocationBody,
}

impl PauseLocationDeprecatedParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: PauseLocationBody) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for PauseLocationDeprecatedParams {
    type Output = bool;
    type Error = PauseLocationDeprecatedError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "pause-location-deprecated",
        name: "pause_location_deprecated",
        summary: "Pauses a location or lets it run again.",
        deprecated: Some(
            "HighLevel has deprecated this address; use `pause_location`, which is the same at another",
        ),
        method: Method::POST,
        path: "/saas-api/public-api/pause/{locationId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Agency],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`PauseLocationDeprecated`].
pub type PauseLocationDeprecatedError = DeprecatedError;
