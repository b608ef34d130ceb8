//! `get-pipelines`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{Pipeline, PipelineList};
use crate::LocationId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Lists the pipelines of a location and their stages.
///
/// Created by
/// [`Opportunities::list_pipelines`](super::Opportunities::list_pipelines).
///
/// Returns a list of [`Pipeline`]: the field `pipelines` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`PipelineList`], in a `Response`.
///
/// `GET /opportunities/pipelines`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListPipelines = Request<ListPipelinesParams>;

/// The parameters of [`ListPipelines`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPipelinesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListPipelinesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListPipelinesParams {
    type Output = Vec<Pipeline>;
    type Whole = PipelineList;
    type Error = ListPipelinesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-pipelines",
        name: "list_pipelines",
        summary: "Lists the pipelines of a location and their stages.",
        deprecated: None,
        method: Method::GET,
        path: "/opportunities/pipelines",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-pipelines",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Pipeline>, DecodeError> {
        response
            .payload_list(
                &[&["pipelines"]],
                |envelope: PipelineList| Some(envelope.pipelines),
            )
    }
}

/// Errors of [`ListPipelines`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListPipelinesError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListPipelinesError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
