//! `fb-upsert-pixel`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::FacebookPixelUpsert;

/// Creates a Facebook conversion pixel, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::upsert_facebook_pixel`](super::AdManager::upsert_facebook_pixel).
///
/// `PUT /ad-publishing/facebook/pixels`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertFacebookPixel = Request<UpsertFacebookPixelParams>;

/// The parameters of [`UpsertFacebookPixel`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertFacebookPixelParams {
    /// A Facebook conversion pixel to create or change.
    pub body: FacebookPixelUpsert,
}

impl UpsertFacebookPixelParams {
    /// Creates the parameters.
    pub fn new(body: FacebookPixelUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertFacebookPixelParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertFacebookPixelError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-upsert-pixel",
        name: "upsert_facebook_pixel",
        summary: "Creates a Facebook conversion pixel, or changes it if the body has an id.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/pixels",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-pixel",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertFacebookPixel`].
pub type UpsertFacebookPixelError = super::errors::AdManagerError;
