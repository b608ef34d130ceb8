//! `google-get-audiences`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdManagerError;

/// Lists a location's combined audiences.
///
/// Needs a location's token with the scope `adPublishing.readonly`.
///
/// `GET /ad-publishing/google/audiences`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audiences))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleGetAudiences {
    request: Request<GoogleGetAudiencesParams>,
}

impl GoogleGetAudiences {
    pub(super) fn new(client: &Client, params: GoogleGetAudiencesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleGetAudiences, GoogleGetAudiencesParams
}

/// The parameters of [`GoogleGetAudiences`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleGetAudiencesParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GoogleGetAudiencesParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleGetAudiencesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAudiencesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleGetAudiencesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleGetAudiencesParams
}

impl Operation for GoogleGetAudiencesParams {
    type Output = Value;
    type Error = GoogleGetAudiencesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-get-audiences",
        method: Method::GET,
        path: "/ad-publishing/google/audiences",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audiences",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GoogleGetAudiences`].
pub type GoogleGetAudiencesError = AdManagerError;
