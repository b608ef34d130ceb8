//! `deleteCurrentActivePostAndScheduleNext`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DeleteActivePostResponse, DeleteActivePostResults};
use crate::{LocationId, SocialPostId};

/// Deletes the post that a queue would publish next, and schedules the one after it.
///
/// Created by
/// [`SocialPlanner::delete_active_post`](super::SocialPlanner::delete_active_post).
///
/// Returns [`DeleteActivePostResults`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeleteActivePostResponse`], in a `Response`.
///
/// `DELETE /social-media-posting/category/queues/{postId}/active-post`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteActivePost = Request<DeleteActivePostParams>;

/// The parameters of [`DeleteActivePost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteActivePostParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the active post to delete.
    pub post_id: SocialPostId,
}

impl DeleteActivePostParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        post_id: impl Into<SocialPostId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            post_id: post_id.into(),
        }
    }
}

impl Operation for DeleteActivePostParams {
    type Output = DeleteActivePostResults;
    type Whole = DeleteActivePostResponse;
    type Error = DeleteActivePostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteCurrentActivePostAndScheduleNext",
        name: "delete_active_post",
        summary: "Deletes the post that a queue would publish next, and schedules the one after it.",
        deprecated: None,
        method: Method::DELETE,
        path: "/social-media-posting/category/queues/{postId}/active-post",
        is_idempotent: true,
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
        request.path("postId", &self.post_id);
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<DeleteActivePostResults, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: DeleteActivePostResponse| envelope.results,
            )
    }
}

/// Errors of [`DeleteActivePost`].
pub type DeleteActivePostError = super::errors::SocialPlannerError;
