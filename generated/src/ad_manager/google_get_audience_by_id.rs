//! `google-get-audience-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::API;
use crate::LocationId;

/// Returns one combined audience.
///
/// Created by
/// [`AdManager::google_get_audience_by_id`](super::AdManager::google_get_audience_by_id).
///
/// `GET /ad-publishing/google/audiences/{audienceId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleGetAudienceById {
    pub(super) request: Request<GoogleGetAudienceByIdParams>,
}

request_builder! {
    GoogleGetAudienceById, GoogleGetAudienceByIdParams
}

/// The parameters of [`GoogleGetAudienceById`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleGetAudienceByIdParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the combined audience.
    ///
    /// Example: `aud_abc123`.
    pub audience_id: String,
}

impl GoogleGetAudienceByIdParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            audience_id: audience_id.into(),
        }
    }
}

impl Operation for GoogleGetAudienceByIdParams {
    type Output = Value;
    type Error = GoogleGetAudienceByIdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-get-audience-by-id",
        name: "google_get_audience_by_id",
        summary: "Returns one combined audience.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/audiences/{audienceId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audience-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GoogleGetAudienceById`].
pub type GoogleGetAudienceByIdError = AdManagerError;
