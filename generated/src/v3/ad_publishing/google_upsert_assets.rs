//! `google-upsert-assets`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, GoogleAsset};

/// Creates a call, sitelink or lead form asset, or changes it.
///
/// The payload has to be the one of the type. It changes an asset if it has a
/// resource name.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/google/assets`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleUpsertAssets {
    request: Request<GoogleUpsertAssetsParams>,
}

impl GoogleUpsertAssets {
    pub(super) fn new(client: &Client, params: GoogleUpsertAssetsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleUpsertAssets, GoogleUpsertAssetsParams
}

/// The parameters of [`GoogleUpsertAssets`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleUpsertAssetsParams {
    /// The request body.
    pub body: GoogleAsset,
}

impl GoogleUpsertAssetsParams {
    /// Makes the parameters from what is required.
    pub fn new(body: GoogleAsset) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleUpsertAssetsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertAssetsParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleUpsertAssetsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleUpsertAssetsParams
}

impl Operation for GoogleUpsertAssetsParams {
    type Output = Value;
    type Error = GoogleUpsertAssetsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-upsert-assets",
        method: Method::POST,
        path: "/ad-publishing/google/assets",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GoogleUpsertAssets`].
pub type GoogleUpsertAssetsError = AdPublishingError;
