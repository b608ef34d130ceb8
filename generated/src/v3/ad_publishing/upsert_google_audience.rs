//! `google-upsert-audience`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::GoogleAudienceUpsert;

/// Creates a combined Google audience, or changes it if the body has a resource name.
///
/// Created by
/// [`AdPublishing::upsert_google_audience`](super::AdPublishing::upsert_google_audience).
///
/// `PUT /ad-publishing/google/audiences`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertGoogleAudience = Request<UpsertGoogleAudienceParams>;

/// The parameters of [`UpsertGoogleAudience`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertGoogleAudienceParams {
    /// A combined Google audience to create or change.
    pub body: GoogleAudienceUpsert,
}

impl UpsertGoogleAudienceParams {
    /// Creates the parameters.
    pub fn new(body: GoogleAudienceUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertGoogleAudienceParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertGoogleAudienceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-upsert-audience",
        name: "upsert_google_audience",
        summary: "Creates a combined Google audience, or changes it if the body has a resource name.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/google/audiences",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-audience",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertGoogleAudience`].
pub type UpsertGoogleAudienceError = super::errors::AdPublishingError;
