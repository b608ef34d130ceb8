//! `createQueue`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CreateQueueResponse, CreatedQueue, NewQueue};

/// Creates a queue, which publishes the posts of a category over and over.
///
/// Created by [`SocialPlanner::create_queue`](super::SocialPlanner::create_queue).
///
/// Returns [`CreatedQueue`]: the field `results.queue` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateQueueResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateQueue = Request<CreateQueueParams>;

/// The parameters of [`CreateQueue`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateQueueParams {
    /// A queue to create.
    pub body: NewQueue,
}

impl CreateQueueParams {
    /// Creates the parameters.
    pub fn new(body: NewQueue) -> Self {
        Self { body }
    }
}

impl Operation for CreateQueueParams {
    type Output = CreatedQueue;
    type Whole = CreateQueueResponse;
    type Error = CreateQueueError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createQueue",
        name: "create_queue",
        summary: "Creates a queue, which publishes the posts of a category over and over.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CreatedQueue, DecodeError> {
        response
            .payload(
                &[&["results"], &["queue"]],
                |envelope: CreateQueueResponse| envelope.results?.queue,
            )
    }
}

/// Errors of [`CreateQueue`].
pub type CreateQueueError = super::errors::SocialPlannerError;
