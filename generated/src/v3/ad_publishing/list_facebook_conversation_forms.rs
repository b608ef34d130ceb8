//! `fb-get-conversation-forms`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists the welcome messages of a location's message ads.
///
/// Created by
/// [`AdPublishing::list_facebook_conversation_forms`](super::AdPublishing::list_facebook_conversation_forms).
///
/// `GET /ad-publishing/facebook/conversation-forms`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookConversationForms {
    pub(super) request: Request<ListFacebookConversationFormsParams>,
}

impl ListFacebookConversationForms {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookConversationForms, ListFacebookConversationFormsParams
}

/// The parameters of [`ListFacebookConversationForms`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookConversationFormsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl ListFacebookConversationFormsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for ListFacebookConversationFormsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookConversationFormsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-conversation-forms",
        name: "list_facebook_conversation_forms",
        summary: "Lists the welcome messages of a location's message ads.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/conversation-forms",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-conversation-forms",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`ListFacebookConversationForms`].
pub type ListFacebookConversationFormsError = super::errors::AdPublishingError;
