//! `fb-resume-adset`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Resumes a paused Facebook ad set.
///
/// Created by
/// [`AdManager::resume_facebook_ad_set`](super::AdManager::resume_facebook_ad_set).
///
/// `POST /ad-publishing/facebook/adsets/{adsetId}/resume`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ResumeFacebookAdSet = Request<ResumeFacebookAdSetParams>;

/// The parameters of [`ResumeFacebookAdSet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResumeFacebookAdSetParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the ad set to resume.
    ///
    /// Example: `66f2a1c09b3e4d7815ac2f60`.
    pub adset_id: String,
}

impl ResumeFacebookAdSetParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, adset_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            adset_id: adset_id.into(),
        }
    }
}

impl Operation for ResumeFacebookAdSetParams {
    type Output = ();
    type Whole = ();
    type Error = ResumeFacebookAdSetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-resume-adset",
        name: "resume_facebook_ad_set",
        summary: "Resumes a paused Facebook ad set.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/adsets/{adsetId}/resume",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-adset",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adsetId", &self.adset_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`ResumeFacebookAdSet`].
pub type ResumeFacebookAdSetError = super::errors::AdManagerError;
