//! `send-review-reply`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{ReviewReply, SendMessageResponse};

/// Replies to a review on Google Business Profile.
///
/// Created by
/// [`Conversations::send_review_reply`](super::Conversations::send_review_reply).
///
/// `POST /conversations/messages/review-reply`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SendReviewReply = Request<SendReviewReplyParams>;

/// The parameters of [`SendReviewReply`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendReviewReplyParams {
    /// A public reply to a review on Google Business Profile.
    pub body: ReviewReply,
}

impl SendReviewReplyParams {
    /// Creates the parameters.
    pub fn new(body: ReviewReply) -> Self {
        Self { body }
    }
}

impl Operation for SendReviewReplyParams {
    type Output = SendMessageResponse;
    type Whole = SendMessageResponse;
    type Error = SendReviewReplyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "send-review-reply",
        name: "send_review_reply",
        summary: "Replies to a review on Google Business Profile.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/messages/review-reply",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/send-review-reply",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`SendReviewReply`].
pub type SendReviewReplyError = super::errors::ConversationsError;
