//! `fb-batch-update-audience-members`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::BulkFacebookAudienceMemberUpdate;

/// Adds many people to a Facebook custom audience, or removes them.
///
/// Created by
/// [`AdManager::bulk_update_facebook_audience_members`](super::AdManager::bulk_update_facebook_audience_members).
///
/// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkUpdateFacebookAudienceMembers = Request<
    BulkUpdateFacebookAudienceMembersParams,
>;

/// The parameters of [`BulkUpdateFacebookAudienceMembers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkUpdateFacebookAudienceMembersParams {
    /// Id of the custom audience on Facebook, such as `23851234567890123`.
    pub audience_id: String,
    /// People to add to a Facebook custom audience, or to remove from it, from a CSV file
    /// or smart lists.
    pub body: BulkFacebookAudienceMemberUpdate,
}

impl BulkUpdateFacebookAudienceMembersParams {
    /// Creates the parameters.
    pub fn new(
        audience_id: impl Into<String>,
        body: BulkFacebookAudienceMemberUpdate,
    ) -> Self {
        Self {
            audience_id: audience_id.into(),
            body,
        }
    }
}

impl Operation for BulkUpdateFacebookAudienceMembersParams {
    type Output = ();
    type Whole = ();
    type Error = BulkUpdateFacebookAudienceMembersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-batch-update-audience-members",
        name: "bulk_update_facebook_audience_members",
        summary: "Adds many people to a Facebook custom audience, or removes them.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/custom-audience/{audienceId}/member/batch",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-batch-update-audience-members",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.json(&self.body);
    }
}

/// Errors of [`BulkUpdateFacebookAudienceMembers`].
pub type BulkUpdateFacebookAudienceMembersError = super::errors::AdManagerError;
