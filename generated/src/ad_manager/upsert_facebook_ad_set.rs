//! `fb-upsert-adset`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::FacebookAdSetUpsert;

/// Creates an ad set in a Facebook campaign, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::upsert_facebook_ad_set`](super::AdManager::upsert_facebook_ad_set).
///
/// `PUT /ad-publishing/facebook/adsets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertFacebookAdSet = Request<UpsertFacebookAdSetParams>;

/// The parameters of [`UpsertFacebookAdSet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertFacebookAdSetParams {
    /// A Facebook ad set to create or change, with its audience, its budget and the event
    /// that counts as success.
    pub body: FacebookAdSetUpsert,
}

impl UpsertFacebookAdSetParams {
    /// Creates the parameters.
    pub fn new(body: FacebookAdSetUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertFacebookAdSetParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertFacebookAdSetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-upsert-adset",
        name: "upsert_facebook_ad_set",
        summary: "Creates an ad set in a Facebook campaign, or changes it if the body has an id.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/adsets",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-adset",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertFacebookAdSet`].
pub type UpsertFacebookAdSetError = super::errors::AdManagerError;
