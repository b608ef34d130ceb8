//! `fb-resume-ad`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Resumes a paused Facebook ad.
///
/// Created by
/// [`AdPublishing::resume_facebook_ad`](super::AdPublishing::resume_facebook_ad).
///
/// `POST /ad-publishing/facebook/ads/{adId}/resume`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ResumeFacebookAd = Request<ResumeFacebookAdParams>;

/// The parameters of [`ResumeFacebookAd`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResumeFacebookAdParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the ad in HighLevel.
    ///
    /// Example: `672c0f9e1a8b5d4c36f7e902`.
    pub ad_id: String,
}

impl ResumeFacebookAdParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, ad_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
        }
    }
}

impl Operation for ResumeFacebookAdParams {
    type Output = ();
    type Whole = ();
    type Error = ResumeFacebookAdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-resume-ad",
        name: "resume_facebook_ad",
        summary: "Resumes a paused Facebook ad.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/ads/{adId}/resume",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-ad",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`ResumeFacebookAd`].
pub type ResumeFacebookAdError = super::errors::AdPublishingError;
