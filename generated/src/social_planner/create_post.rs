//! `create-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewPost, Post, PostResponse};
use crate::LocationId;

/// Creates a post for one or more connected accounts.
///
/// Created by [`SocialPlanner::create_post`](super::SocialPlanner::create_post).
///
/// Returns [`Post`]: the field `results.post` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`PostResponse`], in a `Response`.
///
/// `POST /social-media-posting/{locationId}/posts`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreatePost = Request<CreatePostParams>;

/// The parameters of [`CreatePost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePostParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Content, accounts and schedule of a post.
    pub body: NewPost,
}

impl CreatePostParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewPost) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreatePostParams {
    type Output = Post;
    type Whole = PostResponse;
    type Error = CreatePostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-post",
        name: "create_post",
        summary: "Creates a post for one or more connected accounts.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/{locationId}/posts",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/post.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
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

/// Errors of [`CreatePost`].
pub type CreatePostError = super::errors::SocialPlannerError;
