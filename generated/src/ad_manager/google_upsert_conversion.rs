//! `google-upsert-conversion`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::{API, GoogleConversion};

/// Creates a conversion action, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::google_upsert_conversion`](super::AdManager::google_upsert_conversion).
///
/// `PUT /ad-publishing/google/conversions`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleUpsertConversion {
    pub(super) request: Request<GoogleUpsertConversionParams>,
}

request_builder! {
    GoogleUpsertConversion, GoogleUpsertConversionParams
}

/// The parameters of [`GoogleUpsertConversion`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleUpsertConversionParams {
    /// The request body.
    pub body: GoogleConversion,
}

impl GoogleUpsertConversionParams {
    /// Creates the parameters.
    pub fn new(body: GoogleConversion) -> Self {
        Self { body }
    }
}

impl Operation for GoogleUpsertConversionParams {
    type Output = Value;
    type Error = GoogleUpsertConversionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-upsert-conversion",
        name: "google_upsert_conversion",
        summary: "Creates a conversion action, or changes it if the body has an id.",
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

/// Errors of [`GoogleUpsertConversion`].
pub type GoogleUpsertConversionError = AdManagerError;
