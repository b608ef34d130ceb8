//! `getCallLog`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CallLog, GetCallError};

/// Returns one call with its summary and transcript.
///
/// Needs a location's token with the scope `voice-ai-dashboard.readonly`.
///
/// `GET /voice-ai/dashboard/call-logs/{callId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCallLog {
    request: Request<GetCallLogParams>,
}

impl GetCallLog {
    pub(super) fn new(client: &Client, params: GetCallLogParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCallLog, GetCallLogParams
}

/// The parameters of [`GetCallLog`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCallLogParams {
    /// The path parameter `callId`.
    pub call_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetCallLogParams {
    /// Makes the parameters from what is required.
    pub fn new(call_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCallLogParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCallLogParams")?;
        Some(Self {
            call_id: object.required("callId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCallLogParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("callId", &self.call_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCallLogParams
}

impl Operation for GetCallLogParams {
    type Output = CallLog;
    type Error = GetCallLogError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getCallLog",
        method: Method::GET,
        path: "/voice-ai/dashboard/call-logs/{callId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["voice-ai-dashboard.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/voice-ai-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("callId", &self.call_id);
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<CallLog, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCallLog`].
pub type GetCallLogError = GetCallError;
