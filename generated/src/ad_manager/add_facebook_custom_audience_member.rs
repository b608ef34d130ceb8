//! `fb-add-custom-audience-member`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::FacebookCustomAudienceMember;

/// Adds a contact to a Facebook custom audience.
///
/// Created by
/// [`AdManager::add_facebook_custom_audience_member`](super::AdManager::add_facebook_custom_audience_member).
///
/// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddFacebookCustomAudienceMember = Request<
    AddFacebookCustomAudienceMemberParams,
>;

/// The parameters of [`AddFacebookCustomAudienceMember`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddFacebookCustomAudienceMemberParams {
    /// Id of the custom audience on Facebook, such as `23851234567890123`.
    pub audience_id: String,
    /// The contact to add to the custom audience.
    pub body: FacebookCustomAudienceMember,
}

impl AddFacebookCustomAudienceMemberParams {
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

impl Operation for AddFacebookCustomAudienceMemberParams {
    type Output = ();
    type Whole = ();
    type Error = AddFacebookCustomAudienceMemberError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-add-custom-audience-member",
        name: "add_facebook_custom_audience_member",
        summary: "Adds a contact to a Facebook custom audience.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-add-custom-audience-member",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.json(&self.body);
    }
}

/// Errors of [`AddFacebookCustomAudienceMember`].
pub type AddFacebookCustomAudienceMemberError = super::errors::AdManagerError;
