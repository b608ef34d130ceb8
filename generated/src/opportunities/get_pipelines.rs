//! `get-pipelines`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::PipelineList;
use crate::common::{BadRequest, Unauthorized};

/// Lists the pipelines of a location and their stages.
///
/// Needs a location's token with the scope `opportunities.readonly`.
///
/// `GET /opportunities/pipelines`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-pipelines))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetPipelines {
    request: Request<GetPipelinesParams>,
}

impl GetPipelines {
    pub(super) fn new(client: &Client, params: GetPipelinesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetPipelines, GetPipelinesParams
}

/// The parameters of [`GetPipelines`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPipelinesParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetPipelinesParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetPipelinesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPipelinesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetPipelinesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetPipelinesParams
}

impl Operation for GetPipelinesParams {
    type Output = PipelineList;
    type Error = GetPipelinesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-pipelines",
        method: Method::GET,
        path: "/opportunities/pipelines",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-pipelines",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<PipelineList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetPipelines`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPipelinesError {
    /// `400 Bad Request`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for GetPipelinesError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
