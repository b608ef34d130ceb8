//! `get-blog-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{BlogPost, BlogPostList, BlogPostStatusFilter};
use crate::{BlogId, LocationId};

/// Lists the posts of a blog.
///
/// Created by [`Blogs::list_blog_posts`](super::Blogs::list_blog_posts).
///
/// Returns one page, [`BlogPostList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /blogs/posts/all`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBlogPosts {
    pub(super) request: Request<ListBlogPostsParams>,
}

impl ListBlogPosts {
    /// Maximum number of entries to return.
    ///
    /// Example: `4`.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }

    /// Text to look for in the titles of the posts.
    ///
    /// Example: `ai news`.
    pub fn search_term(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_term = value.into_optional();
        self
    }

    /// Status of the posts to list.
    pub fn status(mut self, value: impl IntoOptional<BlogPostStatusFilter>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }
}

request_builder! {
    ListBlogPosts, ListBlogPostsParams
}

/// The parameters of [`ListBlogPosts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBlogPostsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the blog whose posts to list.
    ///
    /// Example: `66cd1b20afdce842279f31a2`.
    pub blog_id: BlogId,
    /// Maximum number of entries to return.
    ///
    /// Example: `4`.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub offset: i64,
    /// Text to look for in the titles of the posts.
    ///
    /// Example: `ai news`.
    pub search_term: Option<String>,
    /// Status of the posts to list.
    pub status: Option<BlogPostStatusFilter>,
}

impl ListBlogPostsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, blog_id: impl Into<BlogId>) -> Self {
        Self {
            location_id: location_id.into(),
            blog_id: blog_id.into(),
            limit: 20,
            offset: 0,
            search_term: None,
            status: None,
        }
    }
}

impl Operation for ListBlogPostsParams {
    type Output = BlogPostList;
    type Whole = BlogPostList;
    type Error = ListBlogPostsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-blog-post",
        name: "list_blog_posts",
        summary: "Lists the posts of a blog.",
        deprecated: None,
        method: Method::GET,
        path: "/blogs/posts/all",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/posts.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blog-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("blogId", &self.blog_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("searchTerm", &self.search_term);
        request.query("status", &self.status);
    }
}

impl Paginated for ListBlogPostsParams {
    type Item = BlogPost;

    const PAGING: &'static Paging = &Paging {
        items: "$.blogs",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: BlogPostList) -> Vec<BlogPost> {
        page.blogs
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListBlogPosts`].
pub type ListBlogPostsError = super::errors::BlogsError;
