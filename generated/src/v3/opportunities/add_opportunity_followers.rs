//! `add-followers-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::AddedFollowers;
use crate::{OpportunityId, UserId};

/// Adds followers, who are users, to an opportunity.
///
/// Created by
/// [`Opportunities::add_opportunity_followers`](super::Opportunities::add_opportunity_followers).
///
/// `POST /opportunities/{id}/followers`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddOpportunityFollowers = Request<AddOpportunityFollowersParams>;

/// The parameters of [`AddOpportunityFollowers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddOpportunityFollowersParams {
    /// Id of the opportunity to which to add followers.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: OpportunityId,
    /// Users to add as followers.
    ///
    /// Example: `["CVokAlI8fgw4WYWoCtQz"]`.
    pub followers: Vec<UserId>,
}

impl AddOpportunityFollowersParams {
    /// Creates the parameters.
    pub fn new(
        id: impl Into<OpportunityId>,
        followers: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            id: id.into(),
            followers: followers.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for AddOpportunityFollowersParams {
    type Output = AddedFollowers;
    type Whole = AddedFollowers;
    type Error = AddOpportunityFollowersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-followers-opportunity",
        name: "add_opportunity_followers",
        summary: "Adds followers, who are users, to an opportunity.",
        deprecated: None,
        method: Method::POST,
        path: "/opportunities/{id}/followers",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/add-followers-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.properties(&[("followers", &self.followers)]);
    }
}

/// Errors of [`AddOpportunityFollowers`].
pub type AddOpportunityFollowersError = super::errors::OpportunitiesError;
