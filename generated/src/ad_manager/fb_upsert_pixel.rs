//! `fb-upsert-pixel`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, AdManagerError, ConversionPixel};

/// Creates a conversion pixel, or changes it if its id is given.
///
/// Made by [`AdManager::fb_upsert_pixel`](super::AdManager::fb_upsert_pixel).
///
/// `PUT /ad-publishing/facebook/pixels`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbUpsertPixel {
    pub(super) request: Request<FbUpsertPixelParams>,
}

request_builder! {
    FbUpsertPixel, FbUpsertPixelParams
}

/// The parameters of [`FbUpsertPixel`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbUpsertPixelParams {
    /// The request body.
    pub body: ConversionPixel,
}

impl FbUpsertPixelParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ConversionPixel) -> Self {
        Self { body }
    }
}

impl Operation for FbUpsertPixelParams {
    type Output = Value;
    type Error = FbUpsertPixelError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-upsert-pixel",
        name: "fb_upsert_pixel",
        summary: "Creates a conversion pixel, or changes it if its id is given.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/pixels",
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

/// What can go wrong with [`FbUpsertPixel`].
pub type FbUpsertPixelError = AdManagerError;
