//! `fb-create-page-lead-form`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, FacebookLeadForm};

/// Adds a lead form to a Facebook page.
///
/// A form that is no draft needs questions, the link of a privacy policy and a page
/// that says thanks.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/page/{pageId}/forms`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbCreatePageLeadForm {
    request: Request<FbCreatePageLeadFormParams>,
}

impl FbCreatePageLeadForm {
    pub(super) fn new(client: &Client, params: FbCreatePageLeadFormParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbCreatePageLeadForm, FbCreatePageLeadFormParams
}

/// The parameters of [`FbCreatePageLeadForm`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbCreatePageLeadFormParams {
    /// The path parameter `pageId`.
    pub page_id: String,
    /// The request body.
    pub body: FacebookLeadForm,
}

impl FbCreatePageLeadFormParams {
    /// Makes the parameters from what is required.
    pub fn new(page_id: impl Into<String>, body: FacebookLeadForm) -> Self {
        Self {
            page_id: page_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbCreatePageLeadFormParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbCreatePageLeadFormParams")?;
        Some(Self {
            page_id: object.required("pageId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbCreatePageLeadFormParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbCreatePageLeadFormParams
}

impl Operation for FbCreatePageLeadFormParams {
    type Output = Value;
    type Error = FbCreatePageLeadFormError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-create-page-lead-form",
        method: Method::POST,
        path: "/ad-publishing/facebook/page/{pageId}/forms",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("pageId", &self.page_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FbCreatePageLeadForm`].
pub type FbCreatePageLeadFormError = AdPublishingError;
