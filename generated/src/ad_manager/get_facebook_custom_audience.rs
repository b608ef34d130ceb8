//! `fb-get-custom-audience-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Returns one Facebook custom audience.
///
/// Created by
/// [`AdManager::get_facebook_custom_audience`](super::AdManager::get_facebook_custom_audience).
///
/// `GET /ad-publishing/facebook/custom-audience/{audienceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetFacebookCustomAudience = Request<GetFacebookCustomAudienceParams>;

/// The parameters of [`GetFacebookCustomAudience`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetFacebookCustomAudienceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the custom audience on Facebook, such as `23851234567890123`.
    pub audience_id: String,
}

impl GetFacebookCustomAudienceParams {
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

impl Operation for GetFacebookCustomAudienceParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetFacebookCustomAudienceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-custom-audience-by-id",
        name: "get_facebook_custom_audience",
        summary: "Returns one Facebook custom audience.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/custom-audience/{audienceId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-custom-audience-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetFacebookCustomAudience`].
pub type GetFacebookCustomAudienceError = super::errors::AdManagerError;
