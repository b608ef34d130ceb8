//! `google-create-integration`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, GoogleIntegration};

/// Connects a Google Ads account to a location.
///
/// The account is reached through a manager account (MCC), whose id is needed as
/// well.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/google/integration`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleCreateIntegration {
    request: Request<GoogleCreateIntegrationParams>,
}

impl GoogleCreateIntegration {
    pub(super) fn new(client: &Client, params: GoogleCreateIntegrationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleCreateIntegration, GoogleCreateIntegrationParams
}

/// The parameters of [`GoogleCreateIntegration`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleCreateIntegrationParams {
    /// The request body.
    pub body: GoogleIntegration,
}

impl GoogleCreateIntegrationParams {
    /// Makes the parameters from what is required.
    pub fn new(body: GoogleIntegration) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleCreateIntegrationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCreateIntegrationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleCreateIntegrationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleCreateIntegrationParams
}

impl Operation for GoogleCreateIntegrationParams {
    type Output = Value;
    type Error = GoogleCreateIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-create-integration",
        method: Method::POST,
        path: "/ad-publishing/google/integration",
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

/// What can go wrong with [`GoogleCreateIntegration`].
pub type GoogleCreateIntegrationError = AdPublishingError;
