//! `updateQueueItem`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{QueueItemEdit, SocialPlannerError, UpdateQueueItemResponse};

/// Changes the content, the variations or the place of an item of a queue.
///
/// Needs a location's token with the scope `socialplanner/category.write`.
///
/// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateQueueItem {
    request: Request<UpdateQueueItemParams>,
}

impl UpdateQueueItem {
    pub(super) fn new(client: &Client, params: UpdateQueueItemParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateQueueItem, UpdateQueueItemParams
}

/// The parameters of [`UpdateQueueItem`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateQueueItemParams {
    /// Id of the queue.
    pub queue_id: String,
    /// Id of the item.
    pub item_id: String,
    /// The request body.
    pub body: QueueItemEdit,
}

impl UpdateQueueItemParams {
    /// Makes the parameters from what is required.
    pub fn new(
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemEdit,
    ) -> Self {
        Self {
            queue_id: queue_id.into(),
            item_id: item_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateQueueItemParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateQueueItemParams")?;
        Some(Self {
            queue_id: object.required("queueId")?,
            item_id: object.required("itemId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateQueueItemParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("itemId", &self.item_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateQueueItemParams
}

impl Operation for UpdateQueueItemParams {
    type Output = UpdateQueueItemResponse;
    type Error = UpdateQueueItemError;

    const METADATA: &'static Metadata = &Metadata {
        id: "updateQueueItem",
        method: Method::PUT,
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}",
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

    fn output(response: &ResponseParts) -> Result<UpdateQueueItemResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateQueueItem`].
pub type UpdateQueueItemError = SocialPlannerError;
