//! What the Blogs API sends and receives.

use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
};

use super::BlogPostStatus;
use crate::{BlogId, LocationId};

/// The documented schema `UpdateBlogPostParams`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBlogPostBody {
    /// Its title.
    ///
    /// Example: `Your blog title`.
    pub title: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `Location ID`.
    pub location_id: LocationId,
    /// The property `blogId`.
    ///
    /// Example: `Blog ID`.
    pub blog_id: BlogId,
    /// URL of its image.
    ///
    /// Example: `Image URl`.
    pub image_url: String,
    /// A text that describes it.
    ///
    /// Example: `A short description`.
    pub description: String,
    /// The property `rawHTML`.
    ///
    /// Example: `<h1>Your blog content</h1>`.
    pub raw_html: String,
    /// The property `status`.
    pub status: BlogPostStatus,
    /// The property `imageAltText`.
    ///
    /// Example: `Alt text for your blog image`.
    pub image_alt_text: String,
    /// Ids of the categories.
    pub categories: Vec<String>,
    /// The property `tags`.
    ///
    /// Example: `["blog","seo"]`.
    pub tags: Option<Vec<String>>,
    /// Id of the author.
    ///
    /// Example: `6683abde331c041f32c07aea`.
    pub author: String,
    /// The property `urlSlug`.
    ///
    /// Example: `any-blog-post-url`.
    pub url_slug: String,
    /// The property `canonicalLink`.
    ///
    /// Example: `https://tryghl.blog/post/testing-unsplash`.
    pub canonical_link: Option<String>,
    /// When it is published, in ISO 8601.
    ///
    /// Example: `2025-02-05T18:30:47.000Z`.
    pub published_at: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateBlogPostBody {
    /// Makes a value from what is required.
    #[allow(
        clippy::too_many_arguments,
        reason = "the documentation requires all of them"
    )]
    pub fn new(
        title: impl Into<String>,
        location_id: impl Into<LocationId>,
        blog_id: impl Into<BlogId>,
        image_url: impl Into<String>,
        description: impl Into<String>,
        raw_html: impl Into<String>,
        status: BlogPostStatus,
        image_alt_text: impl Into<String>,
        categories: impl IntoIterator<Item = impl Into<String>>,
        author: impl Into<String>,
        url_slug: impl Into<String>,
        published_at: impl Into<String>,
    ) -> Self {
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

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// Sets `canonical_link`.
    #[must_use]
    pub fn canonical_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.canonical_link = value.into_optional();
        self
    }
}

impl Encode for UpdateBlogPostBody {
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
        object.field("publishedAt", &self.published_at);
    }
}

/// One of a set of strings.
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
    UpdateBlogPostBody,
}

impl_extra! {
    UpdateBlogPostBody,
}

open_enum! {
    BlogPostStatusFilter,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    BlogPostStatusFilter,
}
