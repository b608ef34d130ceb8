//! `get-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Post, PostResponse};
use crate::{LocationId, SocialPostId};

/// Returns a post.
///
/// Created by [`SocialPlanner::get_post`](super::SocialPlanner::get_post).
///
/// Returns [`Post`]: the field `results.post` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`PostResponse`], in a `Response`.
///
/// `GET /social-media-posting/{locationId}/posts/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetPost = Request<GetPostParams>;

/// The parameters of [`GetPost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPostParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the post to return.
    ///
    /// Example: `65fac446d599990d1313c1dd`.
    pub id: SocialPostId,
}

impl GetPostParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<SocialPostId>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetPostParams {
    type Output = Post;
    type Whole = PostResponse;
    type Error = GetPostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-post",
        name: "get_post",
        summary: "Returns a post.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/{locationId}/posts/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/post.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Post, DecodeError> {
        response
            .payload(
                &[&["results"], &["post"]],
                |envelope: PostResponse| envelope.results?.post,
            )
    }
}

/// Errors of [`GetPost`].
pub type GetPostError = super::errors::SocialPlannerError;
