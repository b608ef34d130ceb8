//! `pause-location-deprecated`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeprecatedError, PauseLocationBody};

/// Pauses a location or lets it run again.
///
/// HighLevel has deprecated this address; use `pause-location`, which is the same at
/// another.
///
/// Needs an agency's token.
///
/// `POST /saas-api/public-api/pause/{locationId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct PauseLocationDeprecated {
    request: Request<PauseLocationDeprecatedParams>,
}

impl PauseLocationDeprecated {
    pub(super) fn new(client: &Client, params: PauseLocationDeprecatedParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    PauseLocationDeprecated, PauseLocationDeprecatedParams
}

/// The parameters of [`PauseLocationDeprecated`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PauseLocationDeprecatedParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: PauseLocationBody,
}

impl PauseLocationDeprecatedParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: PauseLocationBody) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for PauseLocationDeprecatedParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationDeprecatedParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for PauseLocationDeprecatedParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    PauseLocationDeprecatedParams
}

impl Operation for PauseLocationDeprecatedParams {
    type Output = bool;
    type Error = PauseLocationDeprecatedError;

    const METADATA: &'static Metadata = &Metadata {
        id: "pause-location-deprecated",
        method: Method::POST,
        path: "/saas-api/public-api/pause/{locationId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<bool, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`PauseLocationDeprecated`].
pub type PauseLocationDeprecatedError = DeprecatedError;
