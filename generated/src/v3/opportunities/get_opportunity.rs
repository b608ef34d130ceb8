//! `get-opportunity`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{OpportunitiesError, OpportunityResponse};

/// Returns an opportunity.
///
/// Its notes are not among what is returned; a search can ask for them.
///
/// Needs a location's token with the scope `opportunities.readonly`.
///
/// `GET /opportunities/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetOpportunity {
    request: Request<GetOpportunityParams>,
}

impl GetOpportunity {
    pub(super) fn new(client: &Client, params: GetOpportunityParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetOpportunity, GetOpportunityParams
}

/// The parameters of [`GetOpportunity`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOpportunityParams {
    /// The path parameter `id`.
    pub id: String,
}

impl GetOpportunityParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetOpportunityParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetOpportunityParams")?;
        Some(Self { id: object.required("id")? })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetOpportunityParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetOpportunityParams
}

impl Operation for GetOpportunityParams {
    type Output = OpportunityResponse;
    type Error = GetOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-opportunity",
        method: Method::GET,
        path: "/opportunities/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<OpportunityResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetOpportunity`].
pub type GetOpportunityError = OpportunitiesError;
