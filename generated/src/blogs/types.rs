//! Types of the requests and responses of the Blogs API.

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Encode, Extra, IntoOptional, Timestamp, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

use super::BlogPostStatus;
use crate::{BlogId, LocationId};

/// New content and settings of a blog post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogPostUpdate {
    /// Title of the post.
    ///
    /// Example: `Five reasons to eat bananas`.
    pub title: String,
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Id of the blog that the post belongs to; the URL of the blog's dashboard contains
    /// it.
    ///
    /// Example: `66cd1b20afdce842279f31a2`.
    pub blog_id: BlogId,
    /// URL of the image of the post.
    ///
    /// Example: `https://example.com/banana.jpg`.
    pub image_url: String,
    /// Summary of the post.
    ///
    /// Example: `Why athletes eat bananas`.
    pub description: String,
    /// Content of the post as HTML.
    ///
    /// Example: `<h1>Your blog content</h1>`.
    pub raw_html: String,
    /// Status of the post: a draft, published, scheduled to be published, or archived.
    pub status: BlogPostStatus,
    /// Alternative text for people who cannot see the image.
    ///
    /// Example: `Alt text for your blog image`.
    pub image_alt_text: String,
    /// Ids of the post's categories; `list_blog_categories` returns them.
    ///
    /// Example: `["659ecabc4a37969a2b7cc370"]`.
    pub categories: Vec<String>,
    /// Tags of the post.
    ///
    /// Example: `["blog","seo"]`.
    pub tags: Option<Vec<String>>,
    /// Id of the post's author; `list_blog_authors` returns the ids.
    ///
    /// Example: `6683abde331c041f32c07aea`.
    pub author: String,
    /// Last part of the URL of the post.
    ///
    /// Example: `any-blog-post-url`.
    pub url_slug: String,
    /// Canonical URL of the post for search engines.
    ///
    /// Example: `https://tryghl.blog/post/testing-unsplash`.
    pub canonical_link: Option<String>,
    /// Time of publication, RFC 3339.
    ///
    /// Example: `2025-02-05T18:30:47.000Z`.
    pub published_at: Timestamp,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`BlogPostUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct BlogPostUpdateRequired<
    LocationIdValue,
    Title,
    BlogIdValue,
    ImageUrl,
    Description,
    RawHtml,
    ImageAltText,
    Categories,
    Author,
    UrlSlug,
    PublishedAt,
> {
    /// Id of the location (sub-account).
    pub location_id: LocationIdValue,
    /// Title of the post.
    ///
    /// Example: `Five reasons to eat bananas`.
    pub title: Title,
    /// Id of the blog that the post belongs to; the URL of the blog's dashboard contains
    /// it.
    ///
    /// Example: `66cd1b20afdce842279f31a2`.
    pub blog_id: BlogIdValue,
    /// URL of the image of the post.
    ///
    /// Example: `https://example.com/banana.jpg`.
    pub image_url: ImageUrl,
    /// Summary of the post.
    ///
    /// Example: `Why athletes eat bananas`.
    pub description: Description,
    /// Content of the post as HTML.
    ///
    /// Example: `<h1>Your blog content</h1>`.
    pub raw_html: RawHtml,
    /// Status of the post: a draft, published, scheduled to be published, or archived.
    pub status: BlogPostStatus,
    /// Alternative text for people who cannot see the image.
    ///
    /// Example: `Alt text for your blog image`.
    pub image_alt_text: ImageAltText,
    /// Ids of the post's categories; `list_blog_categories` returns them.
    ///
    /// Example: `["659ecabc4a37969a2b7cc370"]`.
    pub categories: Categories,
    /// Id of the post's author; `list_blog_authors` returns the ids.
    ///
    /// Example: `6683abde331c041f32c07aea`.
    pub author: Author,
    /// Last part of the URL of the post.
    ///
    /// Example: `any-blog-post-url`.
    pub url_slug: UrlSlug,
    /// Time of publication, RFC 3339.
    ///
    /// Example: `2025-02-05T18:30:47.000Z`.
    pub published_at: PublishedAt,
}

impl BlogPostUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: BlogPostUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<BlogId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<Timestamp>,
        >,
    ) -> Self {
        let BlogPostUpdateRequired {
            location_id,
            title,
            blog_id,
            image_url,
            description,
            raw_html,
            status,
            image_alt_text,
            categories,
            author,
            url_slug,
            published_at,
        } = required;
        Self {
            title: title.into(),
            location_id: location_id.into(),
            blog_id: blog_id.into(),
            image_url: image_url.into(),
            description: description.into(),
            raw_html: raw_html.into(),
            status,
            image_alt_text: image_alt_text.into(),
            categories: categories.into_iter().map(Into::into).collect(),
            author: author.into(),
            url_slug: url_slug.into(),
            published_at: published_at.into(),
            tags: None,
            canonical_link: None,
            extra: Extra::new(),
        }
    }

    /// Tags of the post.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// Canonical URL of the post for search engines.
    #[must_use]
    pub fn canonical_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.canonical_link = value.into_optional();
        self
    }
}

impl Encode for BlogPostUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("locationId", &self.location_id);
        object.field("blogId", &self.blog_id);
        object.field("imageUrl", &self.image_url);
        object.field("description", &self.description);
        object.field("rawHTML", &self.raw_html);
        object.field("status", &self.status);
        object.field("imageAltText", &self.image_alt_text);
        object.field("categories", &self.categories);
        object.field("tags", &self.tags);
        object.field("author", &self.author);
        object.field("urlSlug", &self.url_slug);
        object.field("canonicalLink", &self.canonical_link);
        object.field("publishedAt", &WrittenAs(&self.published_at, "rfc3339"));
    }
}

/// Status of the posts to list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BlogPostStatusFilter {
    /// `PUBLISHED`
    Published,
    /// `SCHEDULED`
    Scheduled,
    /// `ARCHIVED`
    Archived,
    /// `DRAFT`
    Draft,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BlogPostStatusFilter {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Published => "PUBLISHED",
            Self::Scheduled => "SCHEDULED",
            Self::Archived => "ARCHIVED",
            Self::Draft => "DRAFT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BlogPostStatusFilter {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "PUBLISHED" => Self::Published,
            "SCHEDULED" => Self::Scheduled,
            "ARCHIVED" => Self::Archived,
            "DRAFT" => Self::Draft,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    BlogPostUpdate,
}

impl_extra! {
    BlogPostUpdate,
}

open_enum! {
    BlogPostStatusFilter,
}

open_enum_encode! {
    BlogPostStatusFilter,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    BlogPostStatusFilter,
}
