//! `create-comment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{Comment, CommentPlatform, CommentResponse, NewComment};
use crate::LocationId;

/// Writes a comment on a post, or a reply to a comment.
///
/// Created by
/// [`SocialPlanner::create_comment`](super::SocialPlanner::create_comment).
///
/// Returns [`Comment`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CommentResponse`], in a `Response`.
///
/// `POST /social-media-posting/comments/{platform}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateComment = Request<CreateCommentParams>;

/// The parameters of [`CreateComment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCommentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Social network of the post.
    pub platform: CommentPlatform,
    /// A comment to write.
    pub body: NewComment,
}

impl CreateCommentParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        platform: CommentPlatform,
        body: NewComment,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            platform,
            body,
        }
    }
}

impl Operation for CreateCommentParams {
    type Output = Comment;
    type Whole = CommentResponse;
    type Error = CreateCommentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-comment",
        name: "create_comment",
        summary: "Writes a comment on a post, or a reply to a comment.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/comments/{platform}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("platform", &self.platform);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Comment, DecodeError> {
        response.payload(&[&["results"]], |envelope: CommentResponse| envelope.results)
    }
}

/// Errors of [`CreateComment`].
pub type CreateCommentError = super::errors::SocialPlannerError;
