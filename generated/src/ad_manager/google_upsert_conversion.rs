//! `google-upsert-conversion`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdManagerError, GoogleConversion};

/// Creates a conversion action, or changes it if its id is given.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `PUT /ad-publishing/google/conversions`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-conversion))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleUpsertConversion {
    request: Request<GoogleUpsertConversionParams>,
}

impl GoogleUpsertConversion {
    pub(super) fn new(client: &Client, params: GoogleUpsertConversionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleUpsertConversion, GoogleUpsertConversionParams
}

/// The parameters of [`GoogleUpsertConversion`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleUpsertConversionParams {
    /// The request body.
    pub body: GoogleConversion,
}

impl GoogleUpsertConversionParams {
    /// Makes the parameters from what is required.
    pub fn new(body: GoogleConversion) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleUpsertConversionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertConversionParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleUpsertConversionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleUpsertConversionParams
}

impl Operation for GoogleUpsertConversionParams {
    type Output = Value;
    type Error = GoogleUpsertConversionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-upsert-conversion",
        method: Method::PUT,
        path: "/ad-publishing/google/conversions",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-conversion",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GoogleUpsertConversion`].
pub type GoogleUpsertConversionError = AdManagerError;
