//! `fb-resume-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::{API, LocationIdBody};

/// Lets a Facebook ad set run again.
///
/// Created by [`AdManager::fb_resume_adset`](super::AdManager::fb_resume_adset).
///
/// `POST /ad-publishing/facebook/adsets/{adsetId}/resume`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbResumeAdset {
    pub(super) request: Request<FbResumeAdsetParams>,
}

request_builder! {
    FbResumeAdset, FbResumeAdsetParams
}

/// The parameters of [`FbResumeAdset`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbResumeAdsetParams {
    /// Id of the ad set.
    pub adset_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbResumeAdsetParams {
    /// Creates the parameters.
    pub fn new(adset_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            adset_id: adset_id.into(),
            body,
        }
    }
}

impl Operation for FbResumeAdsetParams {
    type Output = ();
    type Error = FbResumeAdsetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-resume-adset",
        name: "fb_resume_adset",
        summary: "Lets a Facebook ad set run again.",
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
        request.json(&self.body);
    }
}

/// Errors of [`FbResumeAdset`].
pub type FbResumeAdsetError = AdManagerError;
