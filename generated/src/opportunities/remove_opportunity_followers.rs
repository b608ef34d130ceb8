//! `remove-followers-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::RemovedFollowers;
use crate::{OpportunityId, UserId};

/// Removes some or all followers from an opportunity.
///
/// Created by
/// [`Opportunities::remove_opportunity_followers`](super::Opportunities::remove_opportunity_followers).
///
/// `DELETE /opportunities/{id}/followers`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct RemoveOpportunityFollowers {
    pub(super) request: Request<RemoveOpportunityFollowersParams>,
}

impl RemoveOpportunityFollowers {
    /// Whether to remove all followers, not only those in the body.
    pub fn is_remove_all_followers(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_remove_all_followers = value.into_optional();
        self
    }
}

request_builder! {
    RemoveOpportunityFollowers, RemoveOpportunityFollowersParams
}

/// The parameters of [`RemoveOpportunityFollowers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveOpportunityFollowersParams {
    /// Id of the opportunity from which to remove followers.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: OpportunityId,
    /// Users to remove as followers.
    ///
    /// Example: `["CVokAlI8fgw4WYWoCtQz"]`.
    pub followers: Vec<UserId>,
    /// Whether to remove all followers, not only those in the body.
    pub is_remove_all_followers: Option<bool>,
}

impl RemoveOpportunityFollowersParams {
    /// Creates the parameters.
    pub fn new(
        id: impl Into<OpportunityId>,
        followers: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            id: id.into(),
            followers: followers.into_iter().map(Into::into).collect(),
            is_remove_all_followers: None,
        }
    }
}

impl Operation for RemoveOpportunityFollowersParams {
    type Output = RemovedFollowers;
    type Whole = RemovedFollowers;
    type Error = RemoveOpportunityFollowersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "remove-followers-opportunity",
        name: "remove_opportunity_followers",
        summary: "Removes some or all followers from an opportunity.",
        deprecated: None,
        method: Method::DELETE,
        path: "/opportunities/{id}/followers",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/remove-followers-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("isRemoveAllFollowers", &self.is_remove_all_followers);
        request.properties(&[("followers", &self.followers)]);
    }
}

/// Errors of [`RemoveOpportunityFollowers`].
pub type RemoveOpportunityFollowersError = super::errors::OpportunitiesError;
