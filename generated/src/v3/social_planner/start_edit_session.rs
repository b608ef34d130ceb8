//! `startEditSession`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{StartEditSessionResponse, StartEditSessionResults};
use crate::LocationId;

/// Starts or continues editing the items of a queue.
///
/// Created by
/// [`SocialPlanner::start_edit_session`](super::SocialPlanner::start_edit_session).
///
/// Returns [`StartEditSessionResults`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`StartEditSessionResponse`], in a `Response`.
///
/// `POST /social-media-posting/category/queues/{queueId}/edit/start`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type StartEditSession = Request<StartEditSessionParams>;

/// The parameters of [`StartEditSession`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartEditSessionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the queue to edit.
    pub queue_id: String,
}

impl StartEditSessionParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, queue_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            queue_id: queue_id.into(),
        }
    }
}

impl Operation for StartEditSessionParams {
    type Output = StartEditSessionResults;
    type Whole = StartEditSessionResponse;
    type Error = StartEditSessionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "startEditSession",
        name: "start_edit_session",
        summary: "Starts or continues editing the items of a queue.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/category/queues/{queueId}/edit/start",
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
        request.path("queueId", &self.queue_id);
        request.properties(&[("locationId", &self.location_id)]);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<StartEditSessionResults, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: StartEditSessionResponse| envelope.results,
            )
    }
}

/// Errors of [`StartEditSession`].
pub type StartEditSessionError = super::errors::SocialPlannerError;
