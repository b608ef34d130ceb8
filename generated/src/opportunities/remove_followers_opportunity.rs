//! `remove-followers-opportunity`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Followers, OpportunitiesError, RemovedFollowers};

/// Removes some or all followers from an opportunity.
///
/// Needs a location's token with the scope `opportunities.write`.
///
/// `DELETE /opportunities/{id}/followers`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/remove-followers-opportunity))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct RemoveFollowersOpportunity {
    request: Request<RemoveFollowersOpportunityParams>,
}

impl RemoveFollowersOpportunity {
    pub(super) fn new(
        client: &Client,
        params: RemoveFollowersOpportunityParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `isRemoveAllFollowers`.
    pub fn is_remove_all_followers(mut self, value: bool) -> Self {
        self.request.params_mut().is_remove_all_followers = Some(value);
        self
    }
}

request_builder! {
    RemoveFollowersOpportunity, RemoveFollowersOpportunityParams
}

/// The parameters of [`RemoveFollowersOpportunity`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveFollowersOpportunityParams {
    /// The path parameter `id`.
    pub id: String,
    /// The query parameter `isRemoveAllFollowers`.
    pub is_remove_all_followers: Option<bool>,
    /// The request body.
    pub body: Followers,
}

impl RemoveFollowersOpportunityParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>, body: Followers) -> Self {
        Self {
            id: id.into(),
            is_remove_all_followers: None,
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for RemoveFollowersOpportunityParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveFollowersOpportunityParams")?;
        Some(Self {
            id: object.required("id")?,
            is_remove_all_followers: object.optional("isRemoveAllFollowers"),
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for RemoveFollowersOpportunityParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("isRemoveAllFollowers", &self.is_remove_all_followers);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    RemoveFollowersOpportunityParams
}

impl Operation for RemoveFollowersOpportunityParams {
    type Output = RemovedFollowers;
    type Error = RemoveFollowersOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        id: "remove-followers-opportunity",
        method: Method::DELETE,
        path: "/opportunities/{id}/followers",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/remove-followers-opportunity",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("isRemoveAllFollowers", &self.is_remove_all_followers);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<RemovedFollowers, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`RemoveFollowersOpportunity`].
pub type RemoveFollowersOpportunityError = OpportunitiesError;
