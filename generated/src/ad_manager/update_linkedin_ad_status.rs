//! `li-update-ad-status`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::LinkedinAdStatusUpdate;
use crate::LocationId;

/// Pauses, archives or resumes a LinkedIn ad, a campaign or a campaign group.
///
/// Created by
/// [`AdManager::update_linkedin_ad_status`](super::AdManager::update_linkedin_ad_status).
///
/// `PATCH /ad-publishing/linkedin/{adId}/status`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateLinkedinAdStatus = Request<UpdateLinkedinAdStatusParams>;

/// The parameters of [`UpdateLinkedinAdStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateLinkedinAdStatusParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the ad, campaign or campaign group, depending on the type in the body.
    ///
    /// Example: `64b9c3f5a07d2e18c4f6b951`.
    pub ad_id: String,
    /// Action on a LinkedIn ad, campaign or campaign group.
    pub body: LinkedinAdStatusUpdate,
}

impl UpdateLinkedinAdStatusParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
        body: LinkedinAdStatusUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            ad_id: ad_id.into(),
            body,
        }
    }
}

impl Operation for UpdateLinkedinAdStatusParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateLinkedinAdStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-update-ad-status",
        name: "update_linkedin_ad_status",
        summary: "Pauses, archives or resumes a LinkedIn ad, a campaign or a campaign group.",
        deprecated: None,
        method: Method::PATCH,
        path: "/ad-publishing/linkedin/{adId}/status",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-update-ad-status",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adId", &self.ad_id);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateLinkedinAdStatus`].
pub type UpdateLinkedinAdStatusError = super::errors::AdManagerError;
