//! `li-get-lead-forms`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists the lead forms of a LinkedIn ad account.
///
/// Created by
/// [`AdPublishing::list_linkedin_lead_forms`](super::AdPublishing::list_linkedin_lead_forms).
///
/// `GET /ad-publishing/linkedin/{accountId}/forms`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListLinkedinLeadForms {
    pub(super) request: Request<ListLinkedinLeadFormsParams>,
}

impl ListLinkedinLeadForms {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    ListLinkedinLeadForms, ListLinkedinLeadFormsParams
}

/// The parameters of [`ListLinkedinLeadForms`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinkedinLeadFormsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the LinkedIn ad account, such as `12345678`.
    pub account_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl ListLinkedinLeadFormsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for ListLinkedinLeadFormsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListLinkedinLeadFormsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-lead-forms",
        name: "list_linkedin_lead_forms",
        summary: "Lists the lead forms of a LinkedIn ad account.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/{accountId}/forms",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-lead-forms",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("accountId", &self.account_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`ListLinkedinLeadForms`].
pub type ListLinkedinLeadFormsError = super::errors::AdPublishingError;
