//! `getCallLog`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::CallLog;
use crate::LocationId;

/// Returns one call with its summary and transcript.
///
/// Created by [`VoiceAi::get_call_log`](super::VoiceAi::get_call_log).
///
/// `GET /voice-ai/dashboard/call-logs/{callId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCallLog = Request<GetCallLogParams>;

/// The parameters of [`GetCallLog`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCallLogParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the call whose log to return.
    ///
    /// Example: `68a0e4b7d3f15c9e2b7a6041`.
    pub call_id: String,
}

impl GetCallLogParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, call_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            call_id: call_id.into(),
        }
    }
}

impl Operation for GetCallLogParams {
    type Output = CallLog;
    type Whole = CallLog;
    type Error = GetCallLogError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getCallLog",
        name: "get_call_log",
        summary: "Returns one call with its summary and transcript.",
        deprecated: None,
        method: Method::GET,
        path: "/voice-ai/dashboard/call-logs/{callId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["voice-ai-dashboard.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-log",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("callId", &self.call_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetCallLog`].
pub type GetCallLogError = super::errors::CallLogError;
