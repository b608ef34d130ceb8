//! `create-blog-post`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BlogsError, CreateBlogPostBody, CreateBlogPostResponse};

/// Creates a post in a blog.
///
/// Author and categories are given by their ids, which
/// `get-all-blog-authors-by-location` and `get-all-categories-by-location` list.
///
/// Needs a location's token with the scope `blogs/post.write`.
///
/// `POST /blogs/posts`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateBlogPost {
    request: Request<CreateBlogPostParams>,
}

impl CreateBlogPost {
    pub(super) fn new(client: &Client, params: CreateBlogPostParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateBlogPost, CreateBlogPostParams
}

/// The parameters of [`CreateBlogPost`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBlogPostParams {
    /// The request body.
    pub body: CreateBlogPostBody,
}

impl CreateBlogPostParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateBlogPostBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateBlogPostParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBlogPostParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateBlogPostParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateBlogPostParams
}

impl Operation for CreateBlogPostParams {
    type Output = CreateBlogPostResponse;
    type Error = CreateBlogPostError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-blog-post",
        method: Method::POST,
        path: "/blogs/posts",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/post.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/blogs-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CreateBlogPostResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateBlogPost`].
pub type CreateBlogPostError = BlogsError;
