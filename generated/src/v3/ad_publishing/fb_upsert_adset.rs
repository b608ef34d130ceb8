//! `fb-upsert-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, FacebookAdset};

/// Creates an ad set in a Facebook campaign, or changes it if the body has an id.
///
/// Created by
/// [`AdPublishing::fb_upsert_adset`](super::AdPublishing::fb_upsert_adset).
///
/// `PUT /ad-publishing/facebook/adsets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbUpsertAdset {
    pub(super) request: Request<FbUpsertAdsetParams>,
}

request_builder! {
    FbUpsertAdset, FbUpsertAdsetParams
}

/// The parameters of [`FbUpsertAdset`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbUpsertAdsetParams {
    /// The request body.
    pub body: FacebookAdset,
}

impl FbUpsertAdsetParams {
    /// Creates the parameters.
    pub fn new(body: FacebookAdset) -> Self {
        Self { body }
    }
}

impl Operation for FbUpsertAdsetParams {
    type Output = Value;
    type Error = FbUpsertAdsetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-upsert-adset",
        name: "fb_upsert_adset",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`FbUpsertAdset`].
pub type FbUpsertAdsetError = AdPublishingError;
