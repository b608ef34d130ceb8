//! The Blogs API, version 2: 7 operations.
//!
//! [`Client::blogs`](crate::Client::blogs) returns the handle [`Blogs`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Blogs
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_blog_authors`](Blogs::list_blog_authors) | `GET /blogs/authors` | Lists the blog authors of a location. |
//! | [`list_blog_categories`](Blogs::list_blog_categories) | `GET /blogs/categories` | Lists the blog categories of a location. |
//! | [`create_blog_post`](Blogs::create_blog_post) | `POST /blogs/posts` | Creates a post in a blog. |
//! | [`list_blog_posts`](Blogs::list_blog_posts) | `GET /blogs/posts/all` | Lists the posts of a blog. |
//! | [`check_url_slug_exists`](Blogs::check_url_slug_exists) | `GET /blogs/posts/url-slug-exists` | Returns whether a URL slug is taken by a blog post. |
//! | [`update_blog_post`](Blogs::update_blog_post) | `PUT /blogs/posts/{postId}` | Updates a blog post. |
//! | [`list_blogs`](Blogs::list_blogs) | `GET /blogs/site/all` | Lists the blogs of a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::{BlogId, BlogPostId, LocationId};

mod check_url_slug_exists;
mod create_blog_post;
mod errors;
mod list_blog_authors;
mod list_blog_categories;
mod list_blog_posts;
mod list_blogs;
mod types;
mod update_blog_post;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{BlogPostStatusFilter, BlogPostUpdate, BlogPostUpdateRequired};
pub use crate::shared::blogs::{
    Blog, BlogAuthor, BlogAuthorList, BlogCategory, BlogCategoryList, BlogList, BlogPost,
    BlogPostList, BlogPostStatus, CreateBlogPostResponse, NewBlogPost,
    NewBlogPostRequired, UpdateBlogPostResponse, UrlSlugCheckResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Blogs",
    version: "v2",
    module: "blogs",
    feature: "blogs",
};

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
    /// Returns one page, [`BlogAuthorList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBlogAuthorsError`](operations::ListBlogAuthorsError).
    ///
    /// Needs a location's token with the scope `blogs/author.readonly`.
    ///
    /// `GET /blogs/authors`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-blog-authors-by-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut blog_authors = client
    ///     .blogs()
    ///     .list_blog_authors("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(blog_author) = blog_authors.next().await {
    ///     let blog_author = blog_author?;
    ///     println!("{:?}", blog_author.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-blog-authors-by-location")]
    pub fn list_blog_authors(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListBlogAuthors {
        let params = operations::ListBlogAuthorsParams::new(location_id);
        operations::ListBlogAuthors {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the blog categories of a location.
    ///
    /// Returns one page, [`BlogCategoryList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBlogCategoriesError`](operations::ListBlogCategoriesError).
    ///
    /// Needs a location's token with the scope `blogs/category.readonly`.
    ///
    /// `GET /blogs/categories`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-all-categories-by-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut blog_categories = client
    ///     .blogs()
    ///     .list_blog_categories("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(blog_category) = blog_categories.next().await {
    ///     let blog_category = blog_category?;
    ///     println!("{:?}", blog_category.label);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-categories-by-location")]
    pub fn list_blog_categories(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListBlogCategories {
        let params = operations::ListBlogCategoriesParams::new(location_id);
        operations::ListBlogCategories {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a post in a blog.
    ///
    /// Author and categories are given by their ids, which
    /// [`list_blog_authors`](crate::blogs::Blogs::list_blog_authors) and
    /// [`list_blog_categories`](crate::blogs::Blogs::list_blog_categories) list.
    ///
    /// Returns [`BlogPost`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateBlogPostResponse`], in a `Response`. Errors are
    /// [`CreateBlogPostError`](operations::CreateBlogPostError).
    ///
    /// Needs a location's token with the scope `blogs/post.write`.
    ///
    /// `POST /blogs/posts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/create-blog-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::blogs::{BlogPostStatus, NewBlogPost, NewBlogPostRequired};
    ///
    /// let blog_post = client
    ///     .blogs()
    ///     .create_blog_post(
    ///         NewBlogPost::new(NewBlogPostRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             title: "Five reasons to eat bananas",
    ///             blog_id: "66cd1b20afdce842279f31a2",
    ///             image_url: "https://example.com/banana.jpg",
    ///             description: "Why athletes eat bananas",
    ///             raw_html: "<p>Bananas give quick energy.</p>",
    ///             status: BlogPostStatus::Draft,
    ///             image_alt_text: "A bunch of bananas",
    ///             categories: ["659ecabc4a37969a2b7cc370"],
    ///             author: "6683abde331c041f32c07aea",
    ///             url_slug: "reasons-to-eat-bananas",
    ///             published_at: "2025-02-05T18:30:47.000Z",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", blog_post.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_blog_post(&self, body: NewBlogPost) -> operations::CreateBlogPost {
        let params = operations::CreateBlogPostParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the posts of a blog.
    ///
    /// Returns one page, [`BlogPostList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBlogPostsError`](operations::ListBlogPostsError).
    ///
    /// Needs a location's token with the scope `blogs/posts.readonly`.
    ///
    /// `GET /blogs/posts/all`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blog-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut blog_posts = client
    ///     .blogs()
    ///     .list_blog_posts("ve9EPM428h8vShlRW1KT", "66cd1b20afdce842279f31a2")
    ///     .items();
    /// while let Some(blog_post) = blog_posts.next().await {
    ///     let blog_post = blog_post?;
    ///     println!("{:?}", blog_post.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-blog-post")]
    pub fn list_blog_posts(
        &self,
        location_id: impl Into<LocationId>,
        blog_id: impl Into<BlogId>,
    ) -> operations::ListBlogPosts {
        let params = operations::ListBlogPostsParams::new(location_id, blog_id);
        operations::ListBlogPosts {
            request: Request::new(self.client, params),
        }
    }

    /// Returns whether a URL slug is taken by a blog post.
    ///
    /// Call it before you create or publish a post.
    ///
    /// Returns [`UrlSlugCheckResponse`]. Errors are
    /// [`CheckUrlSlugExistsError`](operations::CheckUrlSlugExistsError).
    ///
    /// Needs a location's token with the scope `blogs/check-slug.readonly`.
    ///
    /// `GET /blogs/posts/url-slug-exists`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/check-url-slug-exists))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .blogs()
    ///     .check_url_slug_exists("ve9EPM428h8vShlRW1KT", "reasons-to-eat-bananas")
    ///     .await?;
    /// println!("{:?}", response.exists);
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_url_slug_exists(
        &self,
        location_id: impl Into<LocationId>,
        url_slug: impl Into<String>,
    ) -> operations::CheckUrlSlugExists {
        let params = operations::CheckUrlSlugExistsParams::new(location_id, url_slug);
        operations::CheckUrlSlugExists {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a blog post.
    ///
    /// The body contains the whole post, not only the changed fields. Users report that
    /// the server accepts [`raw_html`](BlogPostUpdate::raw_html) but keeps the original
    /// content.
    ///
    /// Returns [`BlogPost`]: the field `updated_blog_post` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateBlogPostResponse`], in a `Response`. Errors are
    /// [`UpdateBlogPostError`](operations::UpdateBlogPostError).
    ///
    /// Needs a location's token with the scope `blogs/post-update.write`.
    ///
    /// `PUT /blogs/posts/{postId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/update-blog-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::blogs::{BlogPostStatus, BlogPostUpdate, BlogPostUpdateRequired};
    ///
    /// let blog_post = client
    ///     .blogs()
    ///     .update_blog_post(
    ///         "66c381b38be80858b9af62b6",
    ///         BlogPostUpdate::new(BlogPostUpdateRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             title: "Six reasons to eat bananas",
    ///             blog_id: "66cd1b20afdce842279f31a2",
    ///             image_url: "https://example.com/banana.jpg",
    ///             description: "Why athletes eat bananas",
    ///             raw_html: "<p>Bananas give quick energy.</p>",
    ///             status: BlogPostStatus::Published,
    ///             image_alt_text: "A bunch of bananas",
    ///             categories: ["659ecabc4a37969a2b7cc370"],
    ///             author: "6683abde331c041f32c07aea",
    ///             url_slug: "reasons-to-eat-bananas",
    ///             published_at: "2025-02-05T18:30:47.000Z",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", blog_post.title);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_blog_post(
        &self,
        post_id: impl Into<BlogPostId>,
        body: BlogPostUpdate,
    ) -> operations::UpdateBlogPost {
        let params = operations::UpdateBlogPostParams::new(post_id, body);
        Request::new(self.client, params)
    }

    /// Lists the blogs of a location.
    ///
    /// Returns one page, [`BlogList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBlogsError`](operations::ListBlogsError).
    ///
    /// Needs a location's token with the scope `blogs/list.readonly`.
    ///
    /// `GET /blogs/site/all`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/get-blogs))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut blogs = client.blogs().list_blogs("ve9EPM428h8vShlRW1KT").items();
    /// while let Some(blog) = blogs.next().await {
    ///     let blog = blog?;
    ///     println!("{:?}", blog.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-blogs")]
    pub fn list_blogs(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListBlogs {
        let params = operations::ListBlogsParams::new(location_id);
        operations::ListBlogs {
            request: Request::new(self.client, params),
        }
    }
}
