//! `fb-duplicate-adset`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

/// Copies a Facebook ad set.
///
/// Created by
/// [`AdManager::duplicate_facebook_ad_set`](super::AdManager::duplicate_facebook_ad_set).
///
/// `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DuplicateFacebookAdSet = Request<DuplicateFacebookAdSetParams>;

/// The parameters of [`DuplicateFacebookAdSet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DuplicateFacebookAdSetParams {
    /// Id of the ad set to copy.
    ///
    /// Example: `66f2a1c09b3e4d7815ac2f60`.
    pub adset_id: String,
}

impl DuplicateFacebookAdSetParams {
    /// Creates the parameters.
    pub fn new(adset_id: impl Into<String>) -> Self {
        Self { adset_id: adset_id.into() }
    }
}

impl Operation for DuplicateFacebookAdSetParams {
    type Output = Value;
    type Whole = Value;
    type Error = DuplicateFacebookAdSetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-duplicate-adset",
        name: "duplicate_facebook_ad_set",
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

/// Errors of [`DuplicateFacebookAdSet`].
pub type DuplicateFacebookAdSetError = super::errors::AdManagerError;
