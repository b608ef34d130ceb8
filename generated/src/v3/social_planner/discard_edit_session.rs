//! `discardEditSession`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DiscardEditSessionResponse, DiscardEditSessionResults, EditSessionDiscard};

/// Discards the changes of an edit session.
///
/// Created by
/// [`SocialPlanner::discard_edit_session`](super::SocialPlanner::discard_edit_session).
///
/// Returns [`DiscardEditSessionResults`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DiscardEditSessionResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues/{queueId}/edit/discard`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DiscardEditSession = Request<DiscardEditSessionParams>;

/// The parameters of [`DiscardEditSession`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DiscardEditSessionParams {
    /// Id of the queue whose changes to discard.
    pub queue_id: String,
    /// The edit session whose changes to discard.
    pub body: EditSessionDiscard,
}

impl DiscardEditSessionParams {
    /// Creates the parameters.
    pub fn new(queue_id: impl Into<String>, body: EditSessionDiscard) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

impl Operation for DiscardEditSessionParams {
    type Output = DiscardEditSessionResults;
    type Whole = DiscardEditSessionResponse;
    type Error = DiscardEditSessionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "discardEditSession",
        name: "discard_edit_session",
        summary: "Discards the changes of an edit session.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/edit/discard",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("queueId", &self.queue_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(
        response: &ResponseParts,
    ) -> Result<DiscardEditSessionResults, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: DiscardEditSessionResponse| envelope.results,
            )
    }
}

/// Errors of [`DiscardEditSession`].
pub type DiscardEditSessionError = super::errors::SocialPlannerError;
