//! Implementations of serde's traits for the Blogs API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    CheckUrlSlugExistsParams, CreateBlogPostParams, ListBlogAuthorsParams,
    ListBlogCategoriesParams, ListBlogPostsParams, ListBlogsParams, UpdateBlogPostParams,
};
use super::{BlogPostStatusFilter, BlogPostUpdate};

open_enum_decode! {
    BlogPostStatusFilter,
}

impl Decode for BlogPostUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogPostUpdate")?;
        Some(Self {
            title: object.required("title")?,
            location_id: object.required("locationId")?,
            blog_id: object.required("blogId")?,
            image_url: object.required("imageUrl")?,
            description: object.required("description")?,
            raw_html: object.required("rawHTML")?,
            status: object.required("status")?,
            image_alt_text: object.required("imageAltText")?,
            categories: object.required("categories")?,
            tags: object.optional("tags"),
            author: object.required("author")?,
            url_slug: object.required("urlSlug")?,
            canonical_link: object.optional("canonicalLink"),
            published_at: object.required("publishedAt")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ListBlogAuthorsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBlogAuthorsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBlogAuthorsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

impl Decode for ListBlogCategoriesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBlogCategoriesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBlogCategoriesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

impl Decode for CreateBlogPostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBlogPostParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateBlogPostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListBlogPostsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBlogPostsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            blog_id: object.required("blogId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            search_term: object.optional("searchTerm"),
            status: object.optional("status"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBlogPostsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("blogId", &self.blog_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("searchTerm", &self.search_term);
        object.field("status", &self.status);
    }
}

impl Decode for CheckUrlSlugExistsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CheckUrlSlugExistsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            url_slug: object.required("urlSlug")?,
            post_id: object.optional("postId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for CheckUrlSlugExistsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("urlSlug", &self.url_slug);
        object.field("postId", &self.post_id);
    }
}

impl Decode for UpdateBlogPostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateBlogPostParams")?;
        let params = Self {
            post_id: object.required("postId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateBlogPostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("postId", &self.post_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListBlogsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBlogsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            skip: object.required("skip")?,
            limit: object.required("limit")?,
            search_term: object.optional("searchTerm"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBlogsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("searchTerm", &self.search_term);
    }
}

impl_serde! {
    BlogPostUpdate, BlogPostStatusFilter, ListBlogAuthorsParams,
    ListBlogCategoriesParams, CreateBlogPostParams, ListBlogPostsParams,
    CheckUrlSlugExistsParams, UpdateBlogPostParams, ListBlogsParams,
}
