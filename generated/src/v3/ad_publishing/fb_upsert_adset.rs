//! `fb-upsert-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, FacebookAdset};

/// Creates an ad set of a Facebook campaign, or changes it if its id is given.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `PUT /ad-publishing/facebook/adsets`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbUpsertAdset {
    request: Request<FbUpsertAdsetParams>,
}

impl FbUpsertAdset {
    pub(super) fn new(client: &Client, params: FbUpsertAdsetParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbUpsertAdset, FbUpsertAdsetParams
}

/// The parameters of [`FbUpsertAdset`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbUpsertAdsetParams {
    /// The request body.
    pub body: FacebookAdset,
}

impl FbUpsertAdsetParams {
    /// Makes the parameters from what is required.
    pub fn new(body: FacebookAdset) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbUpsertAdsetParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertAdsetParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbUpsertAdsetParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbUpsertAdsetParams
}

impl Operation for FbUpsertAdsetParams {
    type Output = Value;
    type Error = FbUpsertAdsetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-upsert-adset",
        method: Method::PUT,
        path: "/ad-publishing/facebook/adsets",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
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

/// What can go wrong with [`FbUpsertAdset`].
pub type FbUpsertAdsetError = AdPublishingError;
