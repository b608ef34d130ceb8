//! `fb-get-lead-form`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns one lead form of a Facebook page.
///
/// Created by
/// [`AdPublishing::get_facebook_lead_form`](super::AdPublishing::get_facebook_lead_form).
///
/// `GET /ad-publishing/facebook/lead-form/{leadFormId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetFacebookLeadForm {
    pub(super) request: Request<GetFacebookLeadFormParams>,
}

impl GetFacebookLeadForm {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetFacebookLeadForm, GetFacebookLeadFormParams
}

/// The parameters of [`GetFacebookLeadForm`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetFacebookLeadFormParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the lead form.
    ///
    /// Example: `6798b2f04c1d5e83a7b06f14`.
    pub lead_form_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetFacebookLeadFormParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        lead_form_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            lead_form_id: lead_form_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for GetFacebookLeadFormParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetFacebookLeadFormError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-lead-form",
        name: "get_facebook_lead_form",
        summary: "Returns one lead form of a Facebook page.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/lead-form/{leadFormId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-lead-form",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("leadFormId", &self.lead_form_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetFacebookLeadForm`].
pub type GetFacebookLeadFormError = super::errors::AdPublishingError;
