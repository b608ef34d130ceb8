//! `resetQueueItem`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{QueueItemReset, ResetQueueItemResponse, SocialPlannerError};

/// Takes back what was changed about an item of a queue.
///
/// Needs a location's token with the scope `socialplanner/category.write`.
///
/// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ResetQueueItem {
    request: Request<ResetQueueItemParams>,
}

impl ResetQueueItem {
    pub(super) fn new(client: &Client, params: ResetQueueItemParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    ResetQueueItem, ResetQueueItemParams
}

/// The parameters of [`ResetQueueItem`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResetQueueItemParams {
    /// Id of the queue.
    pub queue_id: String,
    /// Id of the item.
    pub item_id: String,
    /// The request body.
    pub body: QueueItemReset,
}

impl ResetQueueItemParams {
    /// Makes the parameters from what is required.
    pub fn new(
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemReset,
    ) -> Self {
        Self {
            queue_id: queue_id.into(),
            item_id: item_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ResetQueueItemParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ResetQueueItemParams")?;
        Some(Self {
            queue_id: object.required("queueId")?,
            item_id: object.required("itemId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ResetQueueItemParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("itemId", &self.item_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ResetQueueItemParams
}

impl Operation for ResetQueueItemParams {
    type Output = ResetQueueItemResponse;
    type Error = ResetQueueItemError;

    const METADATA: &'static Metadata = &Metadata {
        id: "resetQueueItem",
        method: Method::PUT,
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}/reset",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("queueId", &self.queue_id);
        request.path("itemId", &self.item_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<ResetQueueItemResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ResetQueueItem`].
pub type ResetQueueItemError = SocialPlannerError;
