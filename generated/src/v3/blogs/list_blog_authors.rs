//! `get-all-blog-authors-by-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{BlogAuthor, BlogAuthorList};
use crate::LocationId;

/// Lists the blog authors of a location.
///
/// Created by [`Blogs::list_blog_authors`](super::Blogs::list_blog_authors).
///
/// Returns one page, [`BlogAuthorList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /blogs/authors`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBlogAuthors {
    pub(super) request: Request<ListBlogAuthorsParams>,
}

impl ListBlogAuthors {
    /// Maximum number of entries to return.
    ///
    /// Example: `5`.
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
}

request_builder! {
    ListBlogAuthors, ListBlogAuthorsParams
}

/// The parameters of [`ListBlogAuthors`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBlogAuthorsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// Example: `5`.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub offset: i64,
}

impl ListBlogAuthorsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: 20,
            offset: 0,
        }
    }
}

impl Operation for ListBlogAuthorsParams {
    type Output = BlogAuthorList;
    type Whole = BlogAuthorList;
    type Error = ListBlogAuthorsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-all-blog-authors-by-location",
        name: "list_blog_authors",
        summary: "Lists the blog authors of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/blogs/authors",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/author.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-blog-authors-by-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }
}

impl Paginated for ListBlogAuthorsParams {
    type Item = BlogAuthor;

    const PAGING: &'static Paging = &Paging {
        items: "$.authors",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: BlogAuthorList) -> Vec<BlogAuthor> {
        page.authors
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

/// Errors of [`ListBlogAuthors`].
pub type ListBlogAuthorsError = super::errors::BlogsError;
