//! `fb-create-conversation-form`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::NewFacebookConversationForm;

/// Creates a welcome message with questions to tap, for message ads.
///
/// Created by
/// [`AdPublishing::create_facebook_conversation_form`](super::AdPublishing::create_facebook_conversation_form).
///
/// `POST /ad-publishing/facebook/conversation-forms`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateFacebookConversationForm = Request<CreateFacebookConversationFormParams>;

/// The parameters of [`CreateFacebookConversationForm`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateFacebookConversationFormParams {
    /// A welcome message with questions to tap, to create for message ads on Facebook.
    pub body: NewFacebookConversationForm,
}

impl CreateFacebookConversationFormParams {
    /// Creates the parameters.
    pub fn new(body: NewFacebookConversationForm) -> Self {
        Self { body }
    }
}

impl Operation for CreateFacebookConversationFormParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateFacebookConversationFormError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-create-conversation-form",
        name: "create_facebook_conversation_form",
        summary: "Creates a welcome message with questions to tap, for message ads.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/facebook/conversation-forms",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-conversation-form",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateFacebookConversationForm`].
pub type CreateFacebookConversationFormError = super::errors::AdPublishingError;
