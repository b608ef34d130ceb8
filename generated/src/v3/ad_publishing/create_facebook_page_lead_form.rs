//! `fb-create-page-lead-form`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::NewFacebookPageLeadForm;

/// Creates a lead form for a Facebook page.
///
/// Created by
/// [`AdPublishing::create_facebook_page_lead_form`](super::AdPublishing::create_facebook_page_lead_form).
///
/// `POST /ad-publishing/facebook/page/{pageId}/forms`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateFacebookPageLeadForm = Request<CreateFacebookPageLeadFormParams>;

/// The parameters of [`CreateFacebookPageLeadForm`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateFacebookPageLeadFormParams {
    /// Id of the Facebook page, such as `103456789012345`.
    pub page_id: String,
    /// A Facebook lead form to create.
    pub body: NewFacebookPageLeadForm,
}

impl CreateFacebookPageLeadFormParams {
    /// Creates the parameters.
    pub fn new(page_id: impl Into<String>, body: NewFacebookPageLeadForm) -> Self {
        Self {
            page_id: page_id.into(),
            body,
        }
    }
}

impl Operation for CreateFacebookPageLeadFormParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateFacebookPageLeadFormError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-create-page-lead-form",
        name: "create_facebook_page_lead_form",
        summary: "Creates a lead form for a Facebook page.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/page/{pageId}/forms",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-page-lead-form",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("pageId", &self.page_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateFacebookPageLeadForm`].
pub type CreateFacebookPageLeadFormError = super::errors::AdPublishingError;
