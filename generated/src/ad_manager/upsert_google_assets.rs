//! `google-upsert-assets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::GoogleAssetsUpsert;

/// Creates a call, sitelink or lead form asset in Google Ads, or changes it.
///
/// Created by
/// [`AdManager::upsert_google_assets`](super::AdManager::upsert_google_assets).
///
/// `POST /ad-publishing/google/assets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertGoogleAssets = Request<UpsertGoogleAssetsParams>;

/// The parameters of [`UpsertGoogleAssets`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertGoogleAssetsParams {
    /// A Google asset (an addition to ads, such as a link or a phone number) to create or
    /// change.
    pub body: GoogleAssetsUpsert,
}

impl UpsertGoogleAssetsParams {
    /// Creates the parameters.
    pub fn new(body: GoogleAssetsUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertGoogleAssetsParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertGoogleAssetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-upsert-assets",
        name: "upsert_google_assets",
        summary: "Creates a call, sitelink or lead form asset in Google Ads, or changes it.",
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
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-assets",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertGoogleAssets`].
pub type UpsertGoogleAssetsError = super::errors::AdManagerError;
