//! `get-generation-details`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationAiError, GenerationDetails, GenerationSource};

/// Returns how a message of a conversation agent came about.
///
/// The prompt, the conversation before it, and the pieces of the knowledge base that
/// were used.
///
/// Needs a location's token with the scope `conversation-ai.readonly`.
///
/// `GET /conversation-ai/generations`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetGenerationDetails {
    request: Request<GetGenerationDetailsParams>,
}

impl GetGenerationDetails {
    pub(super) fn new(client: &Client, params: GetGenerationDetailsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetGenerationDetails, GetGenerationDetailsParams
}

/// The parameters of [`GetGenerationDetails`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGenerationDetailsParams {
    /// The query parameter `messageId`.
    pub message_id: String,
    /// The query parameter `source`.
    pub source: GenerationSource,
}

impl GetGenerationDetailsParams {
    /// Makes the parameters from what is required.
    pub fn new(message_id: impl Into<String>, source: GenerationSource) -> Self {
        Self {
            message_id: message_id.into(),
            source,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetGenerationDetailsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGenerationDetailsParams")?;
        Some(Self {
            message_id: object.required("messageId")?,
            source: object.required("source")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetGenerationDetailsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("messageId", &self.message_id);
        object.field("source", &self.source);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetGenerationDetailsParams
}

impl Operation for GetGenerationDetailsParams {
    type Output = GenerationDetails;
    type Error = GetGenerationDetailsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-generation-details",
        method: Method::GET,
        path: "/conversation-ai/generations",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["conversation-ai.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversation-ai-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("messageId", &self.message_id);
        request.query("source", &self.source);
    }

    fn output(response: &ResponseParts) -> Result<GenerationDetails, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetGenerationDetails`].
pub type GetGenerationDetailsError = ConversationAiError;
