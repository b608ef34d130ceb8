//! `fb-upsert-ad`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::FacebookAdUpsert;

/// Creates an ad in a Facebook ad set, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::upsert_facebook_ad`](super::AdManager::upsert_facebook_ad).
///
/// `PUT /ad-publishing/facebook/ads-v2`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertFacebookAd = Request<UpsertFacebookAdParams>;

/// The parameters of [`UpsertFacebookAd`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertFacebookAdParams {
    /// A Facebook ad to create or change.
    pub body: FacebookAdUpsert,
}

impl UpsertFacebookAdParams {
    /// Creates the parameters.
    pub fn new(body: FacebookAdUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertFacebookAdParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertFacebookAdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-upsert-ad",
        name: "upsert_facebook_ad",
        summary: "Creates an ad in a Facebook ad set, or changes it if the body has an id.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/ads-v2",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-ad",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertFacebookAd`].
pub type UpsertFacebookAdError = super::errors::AdManagerError;
