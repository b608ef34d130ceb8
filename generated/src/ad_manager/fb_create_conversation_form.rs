//! `fb-create-conversation-form`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdManagerError, ConversationForm};

/// Creates a welcome message with questions to tap, for message ads.
///
/// HighLevel calls it a conversation form; ads refer to it by its id.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/conversation-forms`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-conversation-form))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbCreateConversationForm {
    request: Request<FbCreateConversationFormParams>,
}

impl FbCreateConversationForm {
    pub(super) fn new(client: &Client, params: FbCreateConversationFormParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbCreateConversationForm, FbCreateConversationFormParams
}

/// The parameters of [`FbCreateConversationForm`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbCreateConversationFormParams {
    /// The request body.
    pub body: ConversationForm,
}

impl FbCreateConversationFormParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ConversationForm) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbCreateConversationFormParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbCreateConversationFormParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbCreateConversationFormParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbCreateConversationFormParams
}

impl Operation for FbCreateConversationFormParams {
    type Output = Value;
    type Error = FbCreateConversationFormError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-create-conversation-form",
        method: Method::POST,
        path: "/ad-publishing/facebook/conversation-forms",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-conversation-form",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FbCreateConversationForm`].
pub type FbCreateConversationFormError = AdManagerError;
