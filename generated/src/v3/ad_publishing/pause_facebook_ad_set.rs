//! `fb-pause-adset`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Pauses a Facebook ad set.
///
/// Created by
/// [`AdPublishing::pause_facebook_ad_set`](super::AdPublishing::pause_facebook_ad_set).
///
/// `POST /ad-publishing/facebook/adsets/{adSetId}/pause`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type PauseFacebookAdSet = Request<PauseFacebookAdSetParams>;

/// The parameters of [`PauseFacebookAdSet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PauseFacebookAdSetParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the ad set to pause.
    ///
    /// Example: `66f2a1c09b3e4d7815ac2f60`.
    pub ad_set_id: String,
}

impl PauseFacebookAdSetParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        ad_set_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            ad_set_id: ad_set_id.into(),
        }
    }
}

impl Operation for PauseFacebookAdSetParams {
    type Output = ();
    type Whole = ();
    type Error = PauseFacebookAdSetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-pause-adset",
        name: "pause_facebook_ad_set",
        summary: "Pauses a Facebook ad set.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/adsets/{adSetId}/pause",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-pause-adset",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adSetId", &self.ad_set_id);
        request.properties(&[("locationId", &self.location_id)]);
    }
}

/// Errors of [`PauseFacebookAdSet`].
pub type PauseFacebookAdSetError = super::errors::AdPublishingError;
