//! `update-blog-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{BlogPost, BlogPostUpdate, UpdateBlogPostResponse};
use crate::BlogPostId;

/// Updates a blog post.
///
/// Created by [`Blogs::update_blog_post`](super::Blogs::update_blog_post).
///
/// Returns [`BlogPost`]: the field `updated_blog_post` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateBlogPostResponse`], in a `Response`.
///
/// `PUT /blogs/posts/{postId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateBlogPost = Request<UpdateBlogPostParams>;

/// The parameters of [`UpdateBlogPost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBlogPostParams {
    /// Id of the post to update.
    pub post_id: BlogPostId,
    /// New content and settings of a blog post.
    pub body: BlogPostUpdate,
}

impl UpdateBlogPostParams {
    /// Creates the parameters.
    pub fn new(post_id: impl Into<BlogPostId>, body: BlogPostUpdate) -> Self {
        Self {
            post_id: post_id.into(),
            body,
        }
    }
}

impl Operation for UpdateBlogPostParams {
    type Output = BlogPost;
    type Whole = UpdateBlogPostResponse;
    type Error = UpdateBlogPostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-blog-post",
        name: "update_blog_post",
        summary: "Updates a blog post.",
        deprecated: None,
        method: Method::PUT,
        path: "/blogs/posts/{postId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/post-update.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/update-blog-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("postId", &self.post_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<BlogPost, DecodeError> {
        response
            .payload(
                &[&["updatedBlogPost"]],
                |envelope: UpdateBlogPostResponse| envelope.updated_blog_post,
            )
    }
}

/// Errors of [`UpdateBlogPost`].
pub type UpdateBlogPostError = super::errors::BlogsError;
