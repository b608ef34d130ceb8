//! Error enums that several operations of the Agent Studio API share.

use highlevel_runtime::{ErrorKind, ResponseParts};

use super::InternalServerErrorBody;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// The documented errors of
/// [`UpdateAgentVersion`](super::operations::UpdateAgentVersion),
/// [`GetAgent`](super::operations::GetAgent),
/// [`DeleteAgent`](super::operations::DeleteAgent) and 2 other operations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum AgentError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
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

impl ErrorKind for AgentError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`ListAgents`](super::operations::ListAgents),
/// [`CreateAgent`](super::operations::CreateAgent) and
/// [`ListPublicAgents`](super::operations::ListPublicAgents).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ListAgentsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
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

impl ErrorKind for ListAgentsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

/// The documented errors of [`ExecuteAgent`](super::operations::ExecuteAgent) and
/// [`ExecutePublicAgent`](super::operations::ExecutePublicAgent).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ExecuteAgentError {
    /// `400 Bad Request`.
    BadRequest,
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    Forbidden,
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

impl ErrorKind for ExecuteAgentError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden,
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
