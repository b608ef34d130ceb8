//! `google-upsert-assets`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, GoogleAsset};

/// Creates a call, sitelink or lead form asset, or changes it.
///
/// Created by
/// [`AdPublishing::google_upsert_assets`](super::AdPublishing::google_upsert_assets).
///
/// `POST /ad-publishing/google/assets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleUpsertAssets {
    pub(super) request: Request<GoogleUpsertAssetsParams>,
}

request_builder! {
    GoogleUpsertAssets, GoogleUpsertAssetsParams
}

/// The parameters of [`GoogleUpsertAssets`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleUpsertAssetsParams {
    /// The request body.
    pub body: GoogleAsset,
}

impl GoogleUpsertAssetsParams {
    /// Creates the parameters.
    pub fn new(body: GoogleAsset) -> Self {
        Self { body }
    }
}

impl Operation for GoogleUpsertAssetsParams {
    type Output = Value;
    type Error = GoogleUpsertAssetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-upsert-assets",
        name: "google_upsert_assets",
        summary: "Creates a call, sitelink or lead form asset, or changes it.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/google/assets",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`GoogleUpsertAssets`].
pub type GoogleUpsertAssetsError = AdPublishingError;
