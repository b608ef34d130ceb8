//! Implementations of serde's traits for the Blogs API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    Blog, BlogAuthor, BlogAuthorList, BlogCategory, BlogCategoryList, BlogList, BlogPost,
    BlogPostList, BlogPostStatus, CreateBlogPostResponse, NewBlogPost,
    UpdateBlogPostResponse, UrlSlugCheckResponse,
};

impl Encode for BlogAuthor {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("updatedAt", &self.updated_at);
        object.field("canonicalLink", &self.canonical_link);
    }
}

impl Encode for BlogAuthorList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("authors", &self.authors);
    }
}

impl Encode for BlogList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for CreateBlogPostResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for BlogPostList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("blogs", &self.blogs);
    }
}

impl Encode for BlogPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("categories", &self.categories);
        object.field("tags", &self.tags);
        object.field("archived", &self.archived);
        object.field("_id", &self.id);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("imageUrl", &self.image_url);
        object.field("status", &self.status);
        object.field("imageAltText", &self.image_alt_text);
        object.field("urlSlug", &self.url_slug);
        object.field("canonicalLink", &self.canonical_link);
        object.field("author", &self.author);
        object.field("publishedAt", &self.published_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for UpdateBlogPostResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("updatedBlogPost", &self.updated_blog_post);
    }
}

impl Encode for Blog {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
    }
}

impl Encode for BlogCategoryList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("categories", &self.categories);
    }
}

impl Encode for BlogCategory {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("label", &self.label);
        object.field("locationId", &self.location_id);
        object.field("updatedAt", &self.updated_at);
        object.field("canonicalLink", &self.canonical_link);
        object.field("urlSlug", &self.url_slug);
    }
}

impl Decode for NewBlogPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewBlogPost")?;
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

impl Encode for UrlSlugCheckResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("exists", &self.exists);
    }
}

impl_serde! {
    BlogAuthor, BlogAuthorList, BlogList, CreateBlogPostResponse, BlogPostList, BlogPost,
    UpdateBlogPostResponse, Blog, BlogCategoryList, BlogCategory, NewBlogPost,
    UrlSlugCheckResponse, BlogPostStatus,
}
