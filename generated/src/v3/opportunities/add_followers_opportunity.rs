//! `add-followers-opportunity`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AddedFollowers, Followers, OpportunitiesError};

/// Adds followers, who are users, to an opportunity.
///
/// Needs a location's token with the scope `opportunities.write`.
///
/// `POST /opportunities/{id}/followers`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AddFollowersOpportunity {
    request: Request<AddFollowersOpportunityParams>,
}

impl AddFollowersOpportunity {
    pub(super) fn new(client: &Client, params: AddFollowersOpportunityParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AddFollowersOpportunity, AddFollowersOpportunityParams
}

/// The parameters of [`AddFollowersOpportunity`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddFollowersOpportunityParams {
    /// The path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: Followers,
}

impl AddFollowersOpportunityParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>, body: Followers) -> Self {
        Self { id: id.into(), body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AddFollowersOpportunityParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AddFollowersOpportunityParams")?;
        Some(Self {
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AddFollowersOpportunityParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AddFollowersOpportunityParams
}

impl Operation for AddFollowersOpportunityParams {
    type Output = AddedFollowers;
    type Error = AddFollowersOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        id: "add-followers-opportunity",
        method: Method::POST,
        path: "/opportunities/{id}/followers",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<AddedFollowers, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AddFollowersOpportunity`].
pub type AddFollowersOpportunityError = OpportunitiesError;
