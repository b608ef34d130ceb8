//! `promoteAndPublish`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{
    AgentVersionPublication, InternalServerErrorBody, PromotedVersions,
    PublishAgentVersionResponse,
};
use crate::v3::common::{UnauthorizedErrorBody, UnprocessableErrorBody};

/// Puts a draft version of an agent into production.
///
/// Created by
/// [`AgentStudio::publish_agent_version`](super::AgentStudio::publish_agent_version).
///
/// Returns [`PromotedVersions`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`PublishAgentVersionResponse`], in a `Response`.
///
/// `POST /agent-studio/agent/versions/{versionId}/publish`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct PublishAgentVersion {
    pub(super) request: Request<PublishAgentVersionParams>,
}

impl PublishAgentVersion {
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    PublishAgentVersion, PublishAgentVersionParams
}

/// The parameters of [`PublishAgentVersion`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PublishAgentVersionParams {
    /// Id of the version to publish.
    ///
    /// Example: `b2b1c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d`.
    pub version_id: String,
    /// User who puts a version into production, and the location.
    pub body: AgentVersionPublication,
    /// Origin of the call, such as `api`. HighLevel does not document the values or their
    /// effect.
    pub source: Option<String>,
}

impl PublishAgentVersionParams {
    /// Creates the parameters.
    pub fn new(version_id: impl Into<String>, body: AgentVersionPublication) -> Self {
        Self {
            version_id: version_id.into(),
            body,
            source: None,
        }
    }
}

impl Operation for PublishAgentVersionParams {
    type Output = PromotedVersions;
    type Whole = PublishAgentVersionResponse;
    type Error = PublishAgentVersionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "promoteAndPublish",
        name: "publish_agent_version",
        summary: "Puts a draft version of an agent into production.",
        deprecated: None,
        method: Method::POST,
        path: "/agent-studio/agent/versions/{versionId}/publish",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["agent-studio.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/agent-studio/promote-and-publish",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("versionId", &self.version_id);
        request.query("source", &self.source);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<PromotedVersions, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: PublishAgentVersionResponse| envelope.data)
    }
}

/// Errors of [`PublishAgentVersion`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum PublishAgentVersionError {
    /// `400 Bad Request`.
    BadRequest,
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound,
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// `500 Internal Server Error`.
    ///
    /// Example: `{"statusCode":500,"message":"Internal Server Error"}`.
    InternalServerError(InternalServerErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for PublishAgentVersionError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
