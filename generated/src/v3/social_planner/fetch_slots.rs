//! `fetchSlots`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{FetchSlotsResponse, SlotSearch, SocialPlannerError};

/// Lists when the items of a queue are due.
///
/// Call it after a change. Although it changes nothing this is a POST, whose body is
/// the filter.
///
/// Needs a location's token with the scope `socialplanner/category.readonly`.
///
/// `POST /social-media-posting/category/queues/{queueId}/slots`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FetchSlots {
    request: Request<FetchSlotsParams>,
}

impl FetchSlots {
    pub(super) fn new(client: &Client, params: FetchSlotsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FetchSlots, FetchSlotsParams
}

/// The parameters of [`FetchSlots`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FetchSlotsParams {
    /// Id of the queue.
    pub queue_id: String,
    /// The request body.
    pub body: SlotSearch,
}

impl FetchSlotsParams {
    /// Makes the parameters from what is required.
    pub fn new(queue_id: impl Into<String>, body: SlotSearch) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FetchSlotsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FetchSlotsParams")?;
        Some(Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FetchSlotsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FetchSlotsParams
}

impl Operation for FetchSlotsParams {
    type Output = FetchSlotsResponse;
    type Error = FetchSlotsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fetchSlots",
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/slots",
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

    fn output(response: &ResponseParts) -> Result<FetchSlotsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FetchSlots`].
pub type FetchSlotsError = SocialPlannerError;
