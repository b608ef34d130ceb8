//! The request builders, parameters and errors of the Blogs API.
//!
//! The methods of [`Blogs`](super::Blogs) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::check_url_slug_exists::{
    CheckUrlSlugExists, CheckUrlSlugExistsError, CheckUrlSlugExistsParams,
};
pub use super::create_blog_post::{
    CreateBlogPost, CreateBlogPostError, CreateBlogPostParams,
};
pub use super::list_blog_authors::{
    ListBlogAuthors, ListBlogAuthorsError, ListBlogAuthorsParams,
};
pub use super::list_blog_categories::{
    ListBlogCategories, ListBlogCategoriesError, ListBlogCategoriesParams,
};
pub use super::list_blog_posts::{ListBlogPosts, ListBlogPostsError, ListBlogPostsParams};
pub use super::list_blogs::{ListBlogs, ListBlogsError, ListBlogsParams};
pub use super::update_blog_post::{
    UpdateBlogPost, UpdateBlogPostError, UpdateBlogPostParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListBlogAuthorsParams as Operation>::METADATA,
        <ListBlogCategoriesParams as Operation>::METADATA,
        <CreateBlogPostParams as Operation>::METADATA,
        <ListBlogPostsParams as Operation>::METADATA,
        <CheckUrlSlugExistsParams as Operation>::METADATA,
        <UpdateBlogPostParams as Operation>::METADATA,
        <ListBlogsParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListBlogAuthorsParams, ListBlogCategoriesParams, CreateBlogPostParams,
    ListBlogPostsParams, CheckUrlSlugExistsParams, UpdateBlogPostParams, ListBlogsParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
