//! `fb-delete-custom-audience`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Deletes a Facebook custom audience.
///
/// Created by
/// [`AdPublishing::delete_facebook_custom_audience`](super::AdPublishing::delete_facebook_custom_audience).
///
/// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteFacebookCustomAudience {
    pub(super) request: Request<DeleteFacebookCustomAudienceParams>,
}

impl DeleteFacebookCustomAudience {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    DeleteFacebookCustomAudience, DeleteFacebookCustomAudienceParams
}

/// The parameters of [`DeleteFacebookCustomAudience`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFacebookCustomAudienceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the custom audience on Facebook, such as `23851234567890123`.
    pub audience_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl DeleteFacebookCustomAudienceParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            audience_id: audience_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for DeleteFacebookCustomAudienceParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFacebookCustomAudienceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-delete-custom-audience",
        name: "delete_facebook_custom_audience",
        summary: "Deletes a Facebook custom audience.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/custom-audience/{audienceId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-custom-audience",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`DeleteFacebookCustomAudience`].
pub type DeleteFacebookCustomAudienceError = super::errors::AdPublishingError;
