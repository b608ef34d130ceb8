//! `get-blogs`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Blog, BlogList};
use crate::LocationId;

/// Lists the blogs of a location.
///
/// Created by [`Blogs::list_blogs`](super::Blogs::list_blogs).
///
/// Returns one page, [`BlogList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /blogs/site/all`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBlogs {
    pub(super) request: Request<ListBlogsParams>,
}

impl ListBlogs {
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().skip = value;
        }
        self
    }

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

    /// Text to look for in the names of the blogs.
    ///
    /// Example: `ai news`.
    pub fn search_term(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_term = value.into_optional();
        self
    }
}

request_builder! {
    ListBlogs, ListBlogsParams
}

/// The parameters of [`ListBlogs`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBlogsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: i64,
    /// Maximum number of entries to return.
    ///
    /// Example: `4`.
    pub limit: i64,
    /// Text to look for in the names of the blogs.
    ///
    /// Example: `ai news`.
    pub search_term: Option<String>,
}

impl ListBlogsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: 0,
            limit: 20,
            search_term: None,
        }
    }
}

impl Operation for ListBlogsParams {
    type Output = BlogList;
    type Whole = BlogList;
    type Error = ListBlogsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-blogs",
        name: "list_blogs",
        summary: "Lists the blogs of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/blogs/site/all",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/list.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blogs",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("searchTerm", &self.search_term);
    }
}

impl Paginated for ListBlogsParams {
    type Item = Blog;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: BlogList) -> Vec<Blog> {
        page.data
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListBlogs`].
pub type ListBlogsError = super::errors::BlogsError;
