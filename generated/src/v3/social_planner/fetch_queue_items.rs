//! `fetchQueueItems`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{FetchQueueItemsResponse, QueueItemSearch, SocialPlannerError};

/// Lists the items of a queue.
///
/// With the id of an edit session these are the staged items. Although it changes
/// nothing this is a POST.
///
/// Needs a location's token with the scope `socialplanner/category.readonly`.
///
/// `POST /social-media-posting/category/queues/{queueId}/items`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FetchQueueItems {
    request: Request<FetchQueueItemsParams>,
}

impl FetchQueueItems {
    pub(super) fn new(client: &Client, params: FetchQueueItemsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FetchQueueItems, FetchQueueItemsParams
}

/// The parameters of [`FetchQueueItems`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FetchQueueItemsParams {
    /// Id of the queue.
    pub queue_id: String,
    /// The request body.
    pub body: QueueItemSearch,
}

impl FetchQueueItemsParams {
    /// Makes the parameters from what is required.
    pub fn new(queue_id: impl Into<String>, body: QueueItemSearch) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FetchQueueItemsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FetchQueueItemsParams")?;
        Some(Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FetchQueueItemsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FetchQueueItemsParams
}

impl Operation for FetchQueueItemsParams {
    type Output = FetchQueueItemsResponse;
    type Error = FetchQueueItemsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fetchQueueItems",
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/items",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("queueId", &self.queue_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<FetchQueueItemsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FetchQueueItems`].
pub type FetchQueueItemsError = SocialPlannerError;
