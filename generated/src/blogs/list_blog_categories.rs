//! `get-all-categories-by-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{BlogCategory, BlogCategoryList};
use crate::LocationId;

/// Lists the blog categories of a location.
///
/// Created by [`Blogs::list_blog_categories`](super::Blogs::list_blog_categories).
///
/// Returns one page, [`BlogCategoryList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /blogs/categories`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBlogCategories {
    pub(super) request: Request<ListBlogCategoriesParams>,
}

impl ListBlogCategories {
    /// Maximum number of entries to return.
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
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }
}

request_builder! {
    ListBlogCategories, ListBlogCategoriesParams
}

/// The parameters of [`ListBlogCategories`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBlogCategoriesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    pub offset: i64,
}

impl ListBlogCategoriesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: 20,
            offset: 0,
        }
    }
}

impl Operation for ListBlogCategoriesParams {
    type Output = BlogCategoryList;
    type Whole = BlogCategoryList;
    type Error = ListBlogCategoriesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-all-categories-by-location",
        name: "list_blog_categories",
        summary: "Lists the blog categories of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/blogs/categories",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/category.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-categories-by-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }
}

impl Paginated for ListBlogCategoriesParams {
    type Item = BlogCategory;

    const PAGING: &'static Paging = &Paging {
        items: "$.categories",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: BlogCategoryList) -> Vec<BlogCategory> {
        page.categories
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

/// Errors of [`ListBlogCategories`].
pub type ListBlogCategoriesError = super::errors::BlogsError;
