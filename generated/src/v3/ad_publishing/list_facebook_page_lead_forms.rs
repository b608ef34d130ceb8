//! `fb-get-page-lead-forms`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists the lead forms of a Facebook page.
///
/// Created by
/// [`AdPublishing::list_facebook_page_lead_forms`](super::AdPublishing::list_facebook_page_lead_forms).
///
/// `GET /ad-publishing/facebook/page/{pageId}/forms`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookPageLeadForms {
    pub(super) request: Request<ListFacebookPageLeadFormsParams>,
}

impl ListFacebookPageLeadForms {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookPageLeadForms, ListFacebookPageLeadFormsParams
}

/// The parameters of [`ListFacebookPageLeadForms`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookPageLeadFormsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Facebook page, such as `103456789012345`.
    pub page_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl ListFacebookPageLeadFormsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, page_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            page_id: page_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for ListFacebookPageLeadFormsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookPageLeadFormsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-page-lead-forms",
        name: "list_facebook_page_lead_forms",
        summary: "Lists the lead forms of a Facebook page.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/page/{pageId}/forms",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-page-lead-forms",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("pageId", &self.page_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`ListFacebookPageLeadForms`].
pub type ListFacebookPageLeadFormsError = super::errors::AdPublishingError;
