//! The Blogs API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::BlogsError;
use super::{
    CheckUrlSlugExistsParams, CreateBlogPostParams, GetAllBlogAuthorsByLocationParams,
    GetAllCategoriesByLocationParams, GetBlogPostParams, GetBlogsParams,
    UpdateBlogPostParams,
};

/// The mock of the Blogs API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Blogs<'a> {
    mock: &'a Mock,
}

impl<'a> Blogs<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_all_blog_authors_by_location`](super::Blogs::get_all_blog_authors_by_location).
    pub fn get_all_blog_authors_by_location(
        &self,
    ) -> Expect<'a, GetAllBlogAuthorsByLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_all_categories_by_location`](super::Blogs::get_all_categories_by_location).
    pub fn get_all_categories_by_location(
        &self,
    ) -> Expect<'a, GetAllCategoriesByLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`create_blog_post`](super::Blogs::create_blog_post).
    pub fn create_blog_post(&self) -> Expect<'a, CreateBlogPostParams> {
        self.mock.expect()
    }

    /// Mocks [`get_blog_post`](super::Blogs::get_blog_post).
    pub fn get_blog_post(&self) -> Expect<'a, GetBlogPostParams> {
        self.mock.expect()
    }

    /// Mocks [`check_url_slug_exists`](super::Blogs::check_url_slug_exists).
    pub fn check_url_slug_exists(&self) -> Expect<'a, CheckUrlSlugExistsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_blog_post`](super::Blogs::update_blog_post).
    pub fn update_blog_post(&self) -> Expect<'a, UpdateBlogPostParams> {
        self.mock.expect()
    }

    /// Mocks [`get_blogs`](super::Blogs::get_blogs).
    pub fn get_blogs(&self) -> Expect<'a, GetBlogsParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetAllBlogAuthorsByLocationParams>(),
    Listed::of::<GetAllCategoriesByLocationParams>(),
    Listed::of::<CreateBlogPostParams>(),
    Listed::of::<GetBlogPostParams>(),
    Listed::of::<CheckUrlSlugExistsParams>(),
    Listed::of::<UpdateBlogPostParams>(),
    Listed::of::<GetBlogsParams>(),
];

mock_operation! {
    GetAllBlogAuthorsByLocationParams, "blogs().get_all_blog_authors_by_location()",
    json, [query("locationId"), query("limit"), query("offset")]
}

mock_operation! {
    GetAllCategoriesByLocationParams, "blogs().get_all_categories_by_location()", json,
    [query("locationId"), query("limit"), query("offset")]
}

mock_operation! {
    CreateBlogPostParams, "blogs().create_blog_post()", json, [json("body")]
}

mock_operation! {
    GetBlogPostParams, "blogs().get_blog_post()", json, [query("locationId"),
    query("blogId"), query("limit"), query("offset"), query("searchTerm"),
    query("status")]
}

mock_operation! {
    CheckUrlSlugExistsParams, "blogs().check_url_slug_exists()", json, [query("urlSlug"),
    query("locationId"), query("postId")]
}

mock_operation! {
    UpdateBlogPostParams, "blogs().update_blog_post()", json, [path("postId"),
    json("body")]
}

mock_operation! {
    GetBlogsParams, "blogs().get_blogs()", json, [query("locationId"), query("skip"),
    query("limit"), query("searchTerm")]
}

mock_error! {
    BlogsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
