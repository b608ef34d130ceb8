//! `get-workflow`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::GetWorkflowSuccessfulResponse;
use crate::v3::common::{BadRequest, Unauthorized, Unprocessable};

/// Lists the workflows of a location.
///
/// All of them are returned at once; what a workflow consists of is not.
///
/// Needs a location's token with the scope `workflows.readonly`.
///
/// `GET /workflows/`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/workflows-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetWorkflow {
    request: Request<GetWorkflowParams>,
}

impl GetWorkflow {
    pub(super) fn new(client: &Client, params: GetWorkflowParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetWorkflow, GetWorkflowParams
}

/// The parameters of [`GetWorkflow`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWorkflowParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetWorkflowParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetWorkflowParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetWorkflowParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetWorkflowParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetWorkflowParams
}

impl Operation for GetWorkflowParams {
    type Output = GetWorkflowSuccessfulResponse;
    type Error = GetWorkflowError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-workflow",
        method: Method::GET,
        path: "/workflows/",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["workflows.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/workflows-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetWorkflowSuccessfulResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetWorkflow`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetWorkflowError {
    /// `400 Bad Request`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(Unprocessable),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for GetWorkflowError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
