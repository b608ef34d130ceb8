//! The Blogs API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::BlogsError;
use super::operations::{
    CheckUrlSlugExistsParams, CreateBlogPostParams, ListBlogAuthorsParams,
    ListBlogCategoriesParams, ListBlogPostsParams, ListBlogsParams, UpdateBlogPostParams,
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

    /// Mocks [`list_blog_authors`](super::Blogs::list_blog_authors).
    pub fn list_blog_authors(&self) -> Expect<'a, ListBlogAuthorsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_blog_categories`](super::Blogs::list_blog_categories).
    pub fn list_blog_categories(&self) -> Expect<'a, ListBlogCategoriesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_blog_post`](super::Blogs::create_blog_post).
    pub fn create_blog_post(&self) -> Expect<'a, CreateBlogPostParams> {
        self.mock.expect()
    }

    /// Mocks [`list_blog_posts`](super::Blogs::list_blog_posts).
    pub fn list_blog_posts(&self) -> Expect<'a, ListBlogPostsParams> {
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

    /// Mocks [`list_blogs`](super::Blogs::list_blogs).
    pub fn list_blogs(&self) -> Expect<'a, ListBlogsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListBlogAuthorsParams>(),
    Listed::of::<ListBlogCategoriesParams>(),
    Listed::of::<CreateBlogPostParams>(),
    Listed::of::<ListBlogPostsParams>(),
    Listed::of::<CheckUrlSlugExistsParams>(),
    Listed::of::<UpdateBlogPostParams>(),
    Listed::of::<ListBlogsParams>(),
];

mock_operation! {
    ListBlogAuthorsParams, "v3_blogs().list_blog_authors()", json, [query("locationId"),
    query("limit"), query("offset")],
    "{\"authors\":[{\"_id\":\"lMOzIQZne5m6zQ528sT6\",\"name\":\"HighLevel\",\"locationId\":\"lMOzIQZne5m6zQ528sT6\",\"updatedAt\":\"2025-01-03T11:06:35.822Z\",\"canonicalLink\":\"https://tryghl.blog/post/technology\"}]}"
}

mock_operation! {
    ListBlogCategoriesParams, "v3_blogs().list_blog_categories()", json,
    [query("locationId"), query("limit"), query("offset")],
    "{\"categories\":[{\"_id\":\"lMOzIQZne5m6zQ528sT6\",\"label\":\"HighLevel\",\"locationId\":\"lMOzIQZne5m6zQ528sT6\",\"updatedAt\":\"2025-01-03T11:06:35.822Z\",\"canonicalLink\":\"https://tryghl.blog/doc/category/agency-growth\",\"urlSlug\":\"agency-growth\"}]}"
}

mock_operation! {
    CreateBlogPostParams, "v3_blogs().create_blog_post()", payload("data"),
    [json("body")],
    "{\"data\":{\"categories\":[\"659ecabc4a37969a2b7cc370\",\"6683abde331c041f32c07aee\"],\"tags\":[\"Apple\",\"Banana\"],\"archived\":false,\"_id\":\"66c381b38be80858b9af62b6\",\"title\":\"Banana is good source of energy\",\"description\":\"Description\",\"imageUrl\":\"https://storage.googleapis.com/ghl-test/fACm0Ojm5oC70G3DcFmE/media/66b5aa3b1745b2713a8d033f.jpeg\",\"status\":\"PUBLISHED\",\"imageAltText\":\"alt\",\"urlSlug\":\"banana-good-energy\",\"canonicalLink\":\"https://blog.chatgpts.agency/post/test-8384\",\"author\":\"659ec9634a3796e4e47cc360\",\"publishedAt\":\"2024-08-19T17:14:57.000Z\",\"updatedAt\":\"2024-08-19T17:32:36.182Z\"}}"
}

mock_operation! {
    ListBlogPostsParams, "v3_blogs().list_blog_posts()", json, [query("locationId"),
    query("blogId"), query("limit"), query("offset"), query("searchTerm"),
    query("status")],
    "{\"blogs\":[{\"categories\":[\"659ecabc4a37969a2b7cc370\",\"6683abde331c041f32c07aee\"],\"tags\":[\"Apple\",\"Banana\"],\"archived\":false,\"_id\":\"66c381b38be80858b9af62b6\",\"title\":\"Banana is good source of energy\",\"description\":\"Description\",\"imageUrl\":\"https://storage.googleapis.com/ghl-test/fACm0Ojm5oC70G3DcFmE/media/66b5aa3b1745b2713a8d033f.jpeg\",\"status\":\"PUBLISHED\",\"imageAltText\":\"alt\",\"urlSlug\":\"banana-good-energy\",\"canonicalLink\":\"https://blog.chatgpts.agency/post/test-8384\",\"author\":\"659ec9634a3796e4e47cc360\",\"publishedAt\":\"2024-08-19T17:14:57.000Z\",\"updatedAt\":\"2024-08-19T17:32:36.182Z\"}]}"
}

mock_operation! {
    CheckUrlSlugExistsParams, "v3_blogs().check_url_slug_exists()", json,
    [query("urlSlug"), query("locationId"), query("postId")], "{\"exists\":true}"
}

mock_operation! {
    UpdateBlogPostParams, "v3_blogs().update_blog_post()", payload("updatedBlogPost"),
    [path("postId"), json("body")],
    "{\"updatedBlogPost\":{\"categories\":[\"659ecabc4a37969a2b7cc370\",\"6683abde331c041f32c07aee\"],\"tags\":[\"Apple\",\"Banana\"],\"archived\":false,\"_id\":\"66c381b38be80858b9af62b6\",\"title\":\"Banana is good source of energy\",\"description\":\"Description\",\"imageUrl\":\"https://storage.googleapis.com/ghl-test/fACm0Ojm5oC70G3DcFmE/media/66b5aa3b1745b2713a8d033f.jpeg\",\"status\":\"PUBLISHED\",\"imageAltText\":\"alt\",\"urlSlug\":\"banana-good-energy\",\"canonicalLink\":\"https://blog.chatgpts.agency/post/test-8384\",\"author\":\"659ec9634a3796e4e47cc360\",\"publishedAt\":\"2024-08-19T17:14:57.000Z\",\"updatedAt\":\"2024-08-19T17:32:36.182Z\"}}"
}

mock_operation! {
    ListBlogsParams, "v3_blogs().list_blogs()", json, [query("locationId"),
    query("skip"), query("limit"), query("searchTerm")],
    "{\"data\":[{\"_id\":\"lMOzIQZne5m6zQ528sT6\",\"name\":\"My blog\"}]}"
}

mock_error! {
    BlogsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
