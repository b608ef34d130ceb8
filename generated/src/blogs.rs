//! The Blogs API, version 2: 7 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{BlogId, BlogPostId, LocationId};

mod check_url_slug_exists;
mod create_blog_post;
mod errors;
mod get_all_blog_authors_by_location;
mod get_all_categories_by_location;
mod get_blog_post;
mod get_blogs;
mod types;
mod update_blog_post;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::check_url_slug_exists::{
    CheckUrlSlugExists, CheckUrlSlugExistsError, CheckUrlSlugExistsParams,
};
pub use self::create_blog_post::{
    CreateBlogPost, CreateBlogPostError, CreateBlogPostParams,
};
pub use self::get_all_blog_authors_by_location::{
    GetAllBlogAuthorsByLocation, GetAllBlogAuthorsByLocationError,
    GetAllBlogAuthorsByLocationParams,
};
pub use self::get_all_categories_by_location::{
    GetAllCategoriesByLocation, GetAllCategoriesByLocationError,
    GetAllCategoriesByLocationParams,
};
pub use self::get_blog_post::{GetBlogPost, GetBlogPostError, GetBlogPostParams};
pub use self::get_blogs::{GetBlogs, GetBlogsError, GetBlogsParams};
pub use self::types::{
    BlogPostStatusFilter, UpdateBlogPostBody, UpdateBlogPostBodyRequired,
};
pub use self::update_blog_post::{
    UpdateBlogPost, UpdateBlogPostError, UpdateBlogPostParams,
};
pub use crate::shared::blogs::{
    AuthorsResponse, Blog, BlogAuthor, BlogCategory, BlogPost, BlogPostStatus,
    CategoriesResponse, CreateBlogPostBody, CreateBlogPostBodyRequired,
    CreateBlogPostResponse, GetBlogPostResponse, GetBlogsResponse,
    UpdateBlogPostResponse, UrlSlugCheckResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Blogs",
    version: "v2",
    module: "blogs",
    feature: "blogs",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <GetAllBlogAuthorsByLocationParams as Operation>::METADATA,
    <GetAllCategoriesByLocationParams as Operation>::METADATA,
    <CreateBlogPostParams as Operation>::METADATA,
    <GetBlogPostParams as Operation>::METADATA,
    <CheckUrlSlugExistsParams as Operation>::METADATA,
    <UpdateBlogPostParams as Operation>::METADATA,
    <GetBlogsParams as Operation>::METADATA,
];

/// The Blogs API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Blogs<'a> {
    client: &'a Client,
}

impl<'a> Blogs<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the blog authors of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `blogs/author.readonly`.
    ///
    /// `GET /blogs/authors`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-blog-authors-by-location))
    pub fn get_all_blog_authors_by_location(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GetAllBlogAuthorsByLocation {
        let params = GetAllBlogAuthorsByLocationParams::new(location_id);
        GetAllBlogAuthorsByLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the blog categories of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `blogs/category.readonly`.
    ///
    /// `GET /blogs/categories`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-categories-by-location))
    pub fn get_all_categories_by_location(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GetAllCategoriesByLocation {
        let params = GetAllCategoriesByLocationParams::new(location_id);
        GetAllCategoriesByLocation {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a post in a blog.
    ///
    /// Author and categories are given by their ids, which
    /// `get_all_blog_authors_by_location` and `get_all_categories_by_location` list.
    ///
    /// Needs a location's token with the scope `blogs/post.write`.
    ///
    /// `POST /blogs/posts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/create-blog-post))
    pub fn create_blog_post(&self, body: CreateBlogPostBody) -> CreateBlogPost {
        let params = CreateBlogPostParams::new(body);
        CreateBlogPost {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the posts of a blog.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `blogs/posts.readonly`.
    ///
    /// `GET /blogs/posts/all`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blog-post))
    pub fn get_blog_post(
        &self,
        location_id: impl Into<LocationId>,
        blog_id: impl Into<BlogId>,
    ) -> GetBlogPost {
        let params = GetBlogPostParams::new(location_id, blog_id);
        GetBlogPost {
            request: Request::new(self.client, params),
        }
    }

    /// Tells whether a URL slug is taken by a blog post.
    ///
    /// Meant to be asked before a post is created or published.
    ///
    /// Needs a location's token with the scope `blogs/check-slug.readonly`.
    ///
    /// `GET /blogs/posts/url-slug-exists`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/check-url-slug-exists))
    pub fn check_url_slug_exists(
        &self,
        location_id: impl Into<LocationId>,
        url_slug: impl Into<String>,
    ) -> CheckUrlSlugExists {
        let params = CheckUrlSlugExistsParams::new(location_id, url_slug);
        CheckUrlSlugExists {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a blog post.
    ///
    /// The post is sent whole, not only what changes. The server was seen to take
    /// `rawHTML` and to keep the text that the post was created with.
    ///
    /// Needs a location's token with the scope `blogs/post-update.write`.
    ///
    /// `PUT /blogs/posts/{postId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/update-blog-post))
    pub fn update_blog_post(
        &self,
        post_id: impl Into<BlogPostId>,
        body: UpdateBlogPostBody,
    ) -> UpdateBlogPost {
        let params = UpdateBlogPostParams::new(post_id, body);
        UpdateBlogPost {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the blogs of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `blogs/list.readonly`.
    ///
    /// `GET /blogs/site/all`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blogs))
    pub fn get_blogs(&self, location_id: impl Into<LocationId>) -> GetBlogs {
        let params = GetBlogsParams::new(location_id);
        GetBlogs {
            request: Request::new(self.client, params),
        }
    }
}
