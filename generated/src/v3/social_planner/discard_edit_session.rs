//! `discardEditSession`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DiscardEditSessionResponse, EditSessionDiscard, SocialPlannerError};

/// Drops the changes of an edit session.
///
/// Needs a location's token with the scope `socialplanner/category.write`.
///
/// `POST /social-media-posting/category/queues/{queueId}/edit/discard`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DiscardEditSession {
    request: Request<DiscardEditSessionParams>,
}

impl DiscardEditSession {
    pub(super) fn new(client: &Client, params: DiscardEditSessionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DiscardEditSession, DiscardEditSessionParams
}

/// The parameters of [`DiscardEditSession`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscardEditSessionParams {
    /// Id of the queue.
    pub queue_id: String,
    /// The request body.
    pub body: EditSessionDiscard,
}

impl DiscardEditSessionParams {
    /// Makes the parameters from what is required.
    pub fn new(queue_id: impl Into<String>, body: EditSessionDiscard) -> Self {
        Self {
            queue_id: queue_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DiscardEditSessionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscardEditSessionParams")?;
        Some(Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DiscardEditSessionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DiscardEditSessionParams
}

impl Operation for DiscardEditSessionParams {
    type Output = DiscardEditSessionResponse;
    type Error = DiscardEditSessionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "discardEditSession",
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/edit/discard",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("queueId", &self.queue_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DiscardEditSessionResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DiscardEditSession`].
pub type DiscardEditSessionError = SocialPlannerError;
