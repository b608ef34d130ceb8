//! `get-comment-list`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts,
};

use super::{Comment, CommentListResponse, CommentPlatform, CommentQuery};
use crate::LocationId;

/// Lists the comments on a post, or the replies to a comment.
///
/// Created by [`SocialPlanner::list_comments`](super::SocialPlanner::list_comments).
///
/// Returns one page, [`CommentListResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /social-media-posting/comments/{platform}/list`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListComments = Request<ListCommentsParams>;

/// The parameters of [`ListComments`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCommentsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Social network of the post.
    pub platform: CommentPlatform,
    /// Filters for the comments to return.
    pub body: CommentQuery,
}

impl ListCommentsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        platform: CommentPlatform,
        body: CommentQuery,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            platform,
            body,
        }
    }
}

impl Operation for ListCommentsParams {
    type Output = CommentListResponse;
    type Whole = CommentListResponse;
    type Error = ListCommentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-comment-list",
        name: "list_comments",
        summary: "Lists the comments on a post, or the replies to a comment.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/comments/{platform}/list",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("platform", &self.platform);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

impl Paginated for ListCommentsParams {
    type Item = Comment;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.comments",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Offset("skip"),
        total: Some("$.results.meta.total"),
        more: Some("$.results.meta.hasMore"),
    };

    #[inline]
    fn items(page: CommentListResponse) -> Vec<Comment> {
        page.results.map(|value| value.comments).unwrap_or_default()
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.body.limit),
            position: [Some(&mut self.body.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListComments`].
pub type ListCommentsError = super::errors::SocialPlannerError;
