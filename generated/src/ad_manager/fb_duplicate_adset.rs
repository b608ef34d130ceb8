//! `fb-duplicate-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::API;

/// Copies a Facebook ad set.
///
/// Created by
/// [`AdManager::fb_duplicate_adset`](super::AdManager::fb_duplicate_adset).
///
/// `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbDuplicateAdset {
    pub(super) request: Request<FbDuplicateAdsetParams>,
}

request_builder! {
    FbDuplicateAdset, FbDuplicateAdsetParams
}

/// The parameters of [`FbDuplicateAdset`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbDuplicateAdsetParams {
    /// Id of the ad set.
    pub adset_id: String,
}

impl FbDuplicateAdsetParams {
    /// Creates the parameters.
    pub fn new(adset_id: impl Into<String>) -> Self {
        Self { adset_id: adset_id.into() }
    }
}

impl Operation for FbDuplicateAdsetParams {
    type Output = Value;
    type Error = FbDuplicateAdsetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-duplicate-adset",
        name: "fb_duplicate_adset",
        summary: "Copies a Facebook ad set.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/adsets/{adsetId}/duplicate",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-adset",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adsetId", &self.adset_id);
    }
}

/// Errors of [`FbDuplicateAdset`].
pub type FbDuplicateAdsetError = AdManagerError;
