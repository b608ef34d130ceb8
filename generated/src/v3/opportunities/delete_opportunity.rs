//! `delete-opportunity`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Acknowledgement, OpportunitiesError};

/// Deletes an opportunity.
///
/// Needs a location's token with the scope `opportunities.write`.
///
/// `DELETE /opportunities/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteOpportunity {
    request: Request<DeleteOpportunityParams>,
}

impl DeleteOpportunity {
    pub(super) fn new(client: &Client, params: DeleteOpportunityParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteOpportunity, DeleteOpportunityParams
}

/// The parameters of [`DeleteOpportunity`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteOpportunityParams {
    /// The path parameter `id`.
    pub id: String,
}

impl DeleteOpportunityParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteOpportunityParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteOpportunityParams")?;
        Some(Self { id: object.required("id")? })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteOpportunityParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteOpportunityParams
}

impl Operation for DeleteOpportunityParams {
    type Output = Acknowledgement;
    type Error = DeleteOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-opportunity",
        method: Method::DELETE,
        path: "/opportunities/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<Acknowledgement, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteOpportunity`].
pub type DeleteOpportunityError = OpportunitiesError;
