//! `fb-update-custom-audience`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::FacebookCustomAudienceUpdate;

/// Renames a Facebook custom audience and changes its description.
///
/// Created by
/// [`AdManager::update_facebook_custom_audience`](super::AdManager::update_facebook_custom_audience).
///
/// `PUT /ad-publishing/facebook/custom-audience/{audienceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateFacebookCustomAudience = Request<UpdateFacebookCustomAudienceParams>;

/// The parameters of [`UpdateFacebookCustomAudience`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateFacebookCustomAudienceParams {
    /// Id of the custom audience on Facebook, such as `23851234567890123`.
    pub audience_id: String,
    /// New name and description of a custom audience.
    pub body: FacebookCustomAudienceUpdate,
}

impl UpdateFacebookCustomAudienceParams {
    /// Creates the parameters.
    pub fn new(
        audience_id: impl Into<String>,
        body: FacebookCustomAudienceUpdate,
    ) -> Self {
        Self {
            audience_id: audience_id.into(),
            body,
        }
    }
}

impl Operation for UpdateFacebookCustomAudienceParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateFacebookCustomAudienceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-update-custom-audience",
        name: "update_facebook_custom_audience",
        summary: "Renames a Facebook custom audience and changes its description.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/custom-audience/{audienceId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-update-custom-audience",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateFacebookCustomAudience`].
pub type UpdateFacebookCustomAudienceError = super::errors::AdManagerError;
