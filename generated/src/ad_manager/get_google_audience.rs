//! `google-get-audience-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns one combined Google audience.
///
/// Created by
/// [`AdManager::get_google_audience`](super::AdManager::get_google_audience).
///
/// `GET /ad-publishing/google/audiences/{audienceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetGoogleAudience = Request<GetGoogleAudienceParams>;

/// The parameters of [`GetGoogleAudience`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGoogleAudienceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the combined audience.
    ///
    /// Example: `215374860`.
    pub audience_id: String,
}

impl GetGoogleAudienceParams {
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

impl Operation for GetGoogleAudienceParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetGoogleAudienceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-audience-by-id",
        name: "get_google_audience",
        summary: "Returns one combined Google audience.",
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

/// Errors of [`GetGoogleAudience`].
pub type GetGoogleAudienceError = super::errors::AdManagerError;
