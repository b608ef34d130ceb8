//! `create-blog-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{BlogPost, CreateBlogPostResponse, NewBlogPost};

/// Creates a post in a blog.
///
/// Created by [`Blogs::create_blog_post`](super::Blogs::create_blog_post).
///
/// Returns [`BlogPost`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateBlogPostResponse`], in a `Response`.
///
/// `POST /blogs/posts`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateBlogPost = Request<CreateBlogPostParams>;

/// The parameters of [`CreateBlogPost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBlogPostParams {
    /// A blog post to create.
    pub body: NewBlogPost,
}

impl CreateBlogPostParams {
    /// Creates the parameters.
    pub fn new(body: NewBlogPost) -> Self {
        Self { body }
    }
}

impl Operation for CreateBlogPostParams {
    type Output = BlogPost;
    type Whole = CreateBlogPostResponse;
    type Error = CreateBlogPostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-blog-post",
        name: "create_blog_post",
        summary: "Creates a post in a blog.",
        deprecated: None,
        method: Method::POST,
        path: "/blogs/posts",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/post.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/create-blog-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<BlogPost, DecodeError> {
        response.payload(&[&["data"]], |envelope: CreateBlogPostResponse| envelope.data)
    }
}

/// Errors of [`CreateBlogPost`].
pub type CreateBlogPostError = super::errors::BlogsError;
