//! `createQueue`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateQueueResponse, NewQueue, SocialPlannerError};

/// Creates a queue for a category.
///
/// It begins as a draft that holds the published posts of the category; make it
/// active by `updateQueue`.
///
/// Needs a location's token with the scope `socialplanner/category.write`.
///
/// `POST /social-media-posting/category/queues`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateQueue {
    request: Request<CreateQueueParams>,
}

impl CreateQueue {
    pub(super) fn new(client: &Client, params: CreateQueueParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateQueue, CreateQueueParams
}

/// The parameters of [`CreateQueue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateQueueParams {
    /// The request body.
    pub body: NewQueue,
}

impl CreateQueueParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewQueue) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateQueueParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateQueueParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateQueueParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateQueueParams
}

impl Operation for CreateQueueParams {
    type Output = CreateQueueResponse;
    type Error = CreateQueueError;

    const METADATA: &'static Metadata = &Metadata {
        id: "createQueue",
        method: Method::POST,
        path: "/social-media-posting/category/queues",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CreateQueueResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateQueue`].
pub type CreateQueueError = SocialPlannerError;
