//! `google-upsert-conversion`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::GoogleConversionUpsert;

/// Creates a Google Ads conversion action, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::upsert_google_conversion`](super::AdManager::upsert_google_conversion).
///
/// `PUT /ad-publishing/google/conversions`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertGoogleConversion = Request<UpsertGoogleConversionParams>;

/// The parameters of [`UpsertGoogleConversion`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertGoogleConversionParams {
    /// A Google conversion action to create or change.
    pub body: GoogleConversionUpsert,
}

impl UpsertGoogleConversionParams {
    /// Creates the parameters.
    pub fn new(body: GoogleConversionUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertGoogleConversionParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertGoogleConversionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-upsert-conversion",
        name: "upsert_google_conversion",
        summary: "Creates a Google Ads conversion action, or changes it if the body has an id.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/google/conversions",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-conversion",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertGoogleConversion`].
pub type UpsertGoogleConversionError = super::errors::AdManagerError;
