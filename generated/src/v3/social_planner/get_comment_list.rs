//! `get-comment-list`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{CommentListResponse, CommentPlatform, CommentSearch, SocialPlannerError};

/// Lists the comments on a post, or the replies to a comment.
///
/// Made by
/// [`SocialPlanner::get_comment_list`](super::SocialPlanner::get_comment_list).
///
/// `POST /social-media-posting/comments/{platform}/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCommentList {
    request: Request<GetCommentListParams>,
}

impl GetCommentList {
    pub(super) fn new(client: &Client, params: GetCommentListParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCommentList, GetCommentListParams
}

/// The parameters of [`GetCommentList`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCommentListParams {
    /// The path parameter `platform`.
    pub platform: CommentPlatform,
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: CommentSearch,
}

impl GetCommentListParams {
    /// Makes the parameters from what is required.
    pub fn new(
        platform: CommentPlatform,
        location_id: impl Into<String>,
        body: CommentSearch,
    ) -> Self {
        Self {
            platform,
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for GetCommentListParams {
    type Output = CommentListResponse;
    type Error = GetCommentListError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-comment-list",
        method: Method::POST,
        path: "/social-media-posting/comments/{platform}/list",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("platform", &self.platform);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CommentListResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCommentList`].
pub type GetCommentListError = SocialPlannerError;
