//! `fetchEditSessionCalendar`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{
    EditSessionCalendarSearch, FetchEditSessionCalendarResponse, SocialPlannerError,
};

/// Lists when posts would be published if an edit session were saved.
///
/// Although it changes nothing this is a POST, whose body is the filter.
///
/// Needs a location's token with the scope `socialplanner/category.readonly`.
///
/// `POST /social-media-posting/category/queues/{queueId}/edit/calendar`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FetchEditSessionCalendar {
    request: Request<FetchEditSessionCalendarParams>,
}

impl FetchEditSessionCalendar {
    pub(super) fn new(client: &Client, params: FetchEditSessionCalendarParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FetchEditSessionCalendar, FetchEditSessionCalendarParams
}

/// The parameters of [`FetchEditSessionCalendar`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FetchEditSessionCalendarParams {
    /// Id of the queue.
    pub queue_id: String,
    /// The request body.
    pub body: EditSessionCalendarSearch,
}

impl FetchEditSessionCalendarParams {
    /// Makes the parameters from what is required.
    pub fn new(queue_id: impl Into<String>, body: EditSessionCalendarSearch) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FetchEditSessionCalendarParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FetchEditSessionCalendarParams")?;
        Some(Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FetchEditSessionCalendarParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FetchEditSessionCalendarParams
}

impl Operation for FetchEditSessionCalendarParams {
    type Output = FetchEditSessionCalendarResponse;
    type Error = FetchEditSessionCalendarError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fetchEditSessionCalendar",
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/edit/calendar",
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

    fn output(
        response: &ResponseParts,
    ) -> Result<FetchEditSessionCalendarResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FetchEditSessionCalendar`].
pub type FetchEditSessionCalendarError = SocialPlannerError;
