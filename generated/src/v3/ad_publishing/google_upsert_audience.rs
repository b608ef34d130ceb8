//! `google-upsert-audience`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, GoogleAudience};

/// Creates a combined audience, or changes it if its resource name is given.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `PUT /ad-publishing/google/audiences`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleUpsertAudience {
    request: Request<GoogleUpsertAudienceParams>,
}

impl GoogleUpsertAudience {
    pub(super) fn new(client: &Client, params: GoogleUpsertAudienceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleUpsertAudience, GoogleUpsertAudienceParams
}

/// The parameters of [`GoogleUpsertAudience`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleUpsertAudienceParams {
    /// The request body.
    pub body: GoogleAudience,
}

impl GoogleUpsertAudienceParams {
    /// Makes the parameters from what is required.
    pub fn new(body: GoogleAudience) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleUpsertAudienceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertAudienceParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleUpsertAudienceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleUpsertAudienceParams
}

impl Operation for GoogleUpsertAudienceParams {
    type Output = Value;
    type Error = GoogleUpsertAudienceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-upsert-audience",
        method: Method::PUT,
        path: "/ad-publishing/google/audiences",
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

/// What can go wrong with [`GoogleUpsertAudience`].
pub type GoogleUpsertAudienceError = AdPublishingError;
