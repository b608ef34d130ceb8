//! `get-posts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{Post, PostListResponse, PostQuery};
use crate::LocationId;

/// Lists the posts of a location that match a filter.
///
/// Created by [`SocialPlanner::list_posts`](super::SocialPlanner::list_posts).
///
/// Returns one page, [`PostListResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /social-media-posting/{locationId}/posts/list`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListPosts = Request<ListPostsParams>;

/// The parameters of [`ListPosts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPostsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Filters for the posts to return.
    pub body: PostQuery,
}

impl ListPostsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: PostQuery) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for ListPostsParams {
    type Output = PostListResponse;
    type Whole = PostListResponse;
    type Error = ListPostsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-posts",
        name: "list_posts",
        summary: "Lists the posts of a location that match a filter.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/{locationId}/posts/list",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/post.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-posts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

impl Paginated for ListPostsParams {
    type Item = Post;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.posts",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: PostListResponse) -> Vec<Post> {
        page.results.map(|value| value.posts).unwrap_or_default()
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

/// Errors of [`ListPosts`].
pub type ListPostsError = super::errors::SocialPlannerError;
