//! `google-upsert-audience`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, GoogleAudience};

/// Creates a combined audience, or changes it if its resource name is given.
///
/// Created by
/// [`AdPublishing::google_upsert_audience`](super::AdPublishing::google_upsert_audience).
///
/// `PUT /ad-publishing/google/audiences`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleUpsertAudience {
    pub(super) request: Request<GoogleUpsertAudienceParams>,
}

request_builder! {
    GoogleUpsertAudience, GoogleUpsertAudienceParams
}

/// The parameters of [`GoogleUpsertAudience`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleUpsertAudienceParams {
    /// The request body.
    pub body: GoogleAudience,
}

impl GoogleUpsertAudienceParams {
    /// Creates the parameters.
    pub fn new(body: GoogleAudience) -> Self {
        Self { body }
    }
}

impl Operation for GoogleUpsertAudienceParams {
    type Output = Value;
    type Error = GoogleUpsertAudienceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-upsert-audience",
        name: "google_upsert_audience",
        summary: "Creates a combined audience, or changes it if its resource name is given.",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`GoogleUpsertAudience`].
pub type GoogleUpsertAudienceError = AdPublishingError;
