//! `create-opportunity`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{NewOpportunity, OpportunitiesError, OpportunityResponse};

/// Creates an opportunity of a contact in a pipeline.
///
/// Needs a location's token with the scope `opportunities.write`.
///
/// `POST /opportunities/`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateOpportunity {
    request: Request<CreateOpportunityParams>,
}

impl CreateOpportunity {
    pub(super) fn new(client: &Client, params: CreateOpportunityParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateOpportunity, CreateOpportunityParams
}

/// The parameters of [`CreateOpportunity`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOpportunityParams {
    /// The request body.
    pub body: NewOpportunity,
}

impl CreateOpportunityParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewOpportunity) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateOpportunityParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOpportunityParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateOpportunityParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateOpportunityParams
}

impl Operation for CreateOpportunityParams {
    type Output = OpportunityResponse;
    type Error = CreateOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-opportunity",
        method: Method::POST,
        path: "/opportunities/",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<OpportunityResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateOpportunity`].
pub type CreateOpportunityError = OpportunitiesError;
