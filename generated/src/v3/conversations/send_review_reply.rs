//! `send-review-reply`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ConversationsError, ReviewReply, SendMessageResponse};

/// Answers a review on Google Business Profile.
///
/// The conversation must be one about a review. HighLevel calls it internal, not
/// meant for OAuth or public integrations, and will take it out of the documents.
///
/// Needs a location's token with the scope `conversations/message.write`.
///
/// `POST /conversations/messages/review-reply`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SendReviewReply {
    request: Request<SendReviewReplyParams>,
}

impl SendReviewReply {
    pub(super) fn new(client: &Client, params: SendReviewReplyParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SendReviewReply, SendReviewReplyParams
}

/// The parameters of [`SendReviewReply`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendReviewReplyParams {
    /// The request body.
    pub body: ReviewReply,
}

impl SendReviewReplyParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ReviewReply) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SendReviewReplyParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SendReviewReplyParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SendReviewReplyParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SendReviewReplyParams
}

impl Operation for SendReviewReplyParams {
    type Output = SendMessageResponse;
    type Error = SendReviewReplyError;

    const METADATA: &'static Metadata = &Metadata {
        id: "send-review-reply",
        method: Method::POST,
        path: "/conversations/messages/review-reply",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SendMessageResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SendReviewReply`].
pub type SendReviewReplyError = ConversationsError;
