//! `fb-remove-custom-audience-member`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::FacebookCustomAudienceMember;

/// Removes a contact from a Facebook custom audience.
///
/// Created by
/// [`AdManager::remove_facebook_custom_audience_member`](super::AdManager::remove_facebook_custom_audience_member).
///
/// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RemoveFacebookCustomAudienceMember = Request<
    RemoveFacebookCustomAudienceMemberParams,
>;

/// The parameters of [`RemoveFacebookCustomAudienceMember`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveFacebookCustomAudienceMemberParams {
    /// Id of the custom audience on Facebook, such as `23851234567890123`.
    pub audience_id: String,
    /// The contact to remove from the custom audience.
    pub body: FacebookCustomAudienceMember,
}

impl RemoveFacebookCustomAudienceMemberParams {
    /// Creates the parameters.
    pub fn new(
        audience_id: impl Into<String>,
        body: FacebookCustomAudienceMember,
    ) -> Self {
        Self {
            audience_id: audience_id.into(),
            body,
        }
    }
}

impl Operation for RemoveFacebookCustomAudienceMemberParams {
    type Output = ();
    type Whole = ();
    type Error = RemoveFacebookCustomAudienceMemberError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-remove-custom-audience-member",
        name: "remove_facebook_custom_audience_member",
        summary: "Removes a contact from a Facebook custom audience.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-remove-custom-audience-member",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.json(&self.body);
    }
}

/// Errors of [`RemoveFacebookCustomAudienceMember`].
pub type RemoveFacebookCustomAudienceMemberError = super::errors::AdManagerError;
