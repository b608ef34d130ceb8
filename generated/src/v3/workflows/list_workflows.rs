//! `get-workflow`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{Workflow, WorkflowList};
use crate::LocationId;
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Lists the workflows of a location.
///
/// Created by [`Workflows::list_workflows`](super::Workflows::list_workflows).
///
/// Returns a list of [`Workflow`]: the field `workflows` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`WorkflowList`], in a `Response`.
///
/// `GET /workflows/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListWorkflows = Request<ListWorkflowsParams>;

/// The parameters of [`ListWorkflows`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListWorkflowsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListWorkflowsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListWorkflowsParams {
    type Output = Vec<Workflow>;
    type Whole = WorkflowList;
    type Error = ListWorkflowsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-workflow",
        name: "list_workflows",
        summary: "Lists the workflows of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/workflows/",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["workflows.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/workflows/get-workflow",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Workflow>, DecodeError> {
        response
            .payload_list(
                &[&["workflows"]],
                |envelope: WorkflowList| Some(envelope.workflows),
            )
    }
}

/// Errors of [`ListWorkflows`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListWorkflowsError {
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
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListWorkflowsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
