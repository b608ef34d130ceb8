//! Types shared by the versions of the Blogs API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{BlogId, BlogPostId, LocationId};

/// An author of blog posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogAuthor {
    /// Id of the author.
    ///
    /// Example: `lMOzIQZne5m6zQ528sT6`.
    pub id: Option<String>,
    /// Full name of the author.
    ///
    /// Example: `HighLevel`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `lMOzIQZne5m6zQ528sT6`.
    pub location_id: Option<LocationId>,
    /// When the author was last changed, RFC 3339.
    ///
    /// Example: `2025-01-03T11:06:35.822Z`.
    pub updated_at: Option<Timestamp>,
    /// Canonical URL of the author's page for search engines.
    ///
    /// Example: `https://tryghl.blog/post/technology`.
    pub canonical_link: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlogAuthor {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogAuthor")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            updated_at: object.optional("updatedAt"),
            canonical_link: object.optional("canonicalLink"),
            extra: object.extra(),
        })
    }
}

/// A page of the authors of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogAuthorList {
    /// The authors of this page.
    pub authors: Vec<BlogAuthor>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlogAuthorList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogAuthorList")?;
        Some(Self {
            authors: object.list("authors"),
            extra: object.extra(),
        })
    }
}

/// A page of the blogs of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogList {
    /// The blogs of this page.
    pub data: Vec<Blog>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlogList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogList")?;
        Some(Self {
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// The post that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBlogPostResponse {
    /// The post that was created.
    pub data: Option<BlogPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateBlogPostResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBlogPostResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A page of the posts of a blog.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogPostList {
    /// The posts of this page.
    pub blogs: Vec<BlogPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlogPostList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogPostList")?;
        Some(Self {
            blogs: object.list("blogs"),
            extra: object.extra(),
        })
    }
}

/// A post of a blog, without its content.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogPost {
    /// Ids of the post's categories.
    ///
    /// Example: `["659ecabc4a37969a2b7cc370","6683abde331c041f32c07aee"]`.
    pub categories: Vec<String>,
    /// Tags of the post.
    ///
    /// Example: `["Apple","Banana"]`.
    pub tags: Vec<String>,
    /// Whether the post is archived.
    pub archived: Option<bool>,
    /// Id of the post.
    ///
    /// Example: `66c381b38be80858b9af62b6`.
    pub id: Option<BlogPostId>,
    /// Title of the post.
    ///
    /// Example: `Banana is good source of energy`.
    pub title: Option<String>,
    /// Summary of the post.
    pub description: Option<String>,
    /// URL of the image of the post.
    pub image_url: Option<String>,
    /// Status of the post: a draft, published, scheduled to be published, or archived.
    pub status: Option<BlogPostStatus>,
    /// Alternative text for people who cannot see the image.
    ///
    /// Example: `alt`.
    pub image_alt_text: Option<String>,
    /// Last part of the URL of the post.
    ///
    /// Example: `banana-good-energy`.
    pub url_slug: Option<String>,
    /// Canonical URL of the post for search engines.
    ///
    /// Example: `https://blog.chatgpts.agency/post/test-8384`.
    pub canonical_link: Option<String>,
    /// Id of the post's author.
    ///
    /// Example: `659ec9634a3796e4e47cc360`.
    pub author: Option<String>,
    /// When the post was published, RFC 3339.
    ///
    /// Example: `2024-08-19T17:14:57.000Z`.
    pub published_at: Option<Timestamp>,
    /// When the post was last changed, RFC 3339.
    ///
    /// Example: `2024-08-19T17:32:36.182Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlogPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogPost")?;
        Some(Self {
            categories: object.list("categories"),
            tags: object.list("tags"),
            archived: object.optional("archived"),
            id: object.optional("_id"),
            title: object.optional("title"),
            description: object.optional("description"),
            image_url: object.optional("imageUrl"),
            status: object.optional("status"),
            image_alt_text: object.optional("imageAltText"),
            url_slug: object.optional("urlSlug"),
            canonical_link: object.optional("canonicalLink"),
            author: object.optional("author"),
            published_at: object.optional("publishedAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The post after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBlogPostResponse {
    /// The post with its changed values.
    pub updated_blog_post: Option<BlogPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateBlogPostResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateBlogPostResponse")?;
        Some(Self {
            updated_blog_post: object.optional("updatedBlogPost"),
            extra: object.extra(),
        })
    }
}

/// A blog of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Blog {
    /// Id of the blog.
    pub id: Option<BlogId>,
    /// Name of the blog.
    ///
    /// Example: `My blog`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Blog {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Blog")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// A page of the categories of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogCategoryList {
    /// The categories of this page.
    pub categories: Vec<BlogCategory>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlogCategoryList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogCategoryList")?;
        Some(Self {
            categories: object.list("categories"),
            extra: object.extra(),
        })
    }
}

/// A category of blog posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlogCategory {
    /// Id of the category.
    ///
    /// Example: `lMOzIQZne5m6zQ528sT6`.
    pub id: Option<String>,
    /// Name of the category, as readers see it.
    ///
    /// Example: `HighLevel`.
    pub label: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `lMOzIQZne5m6zQ528sT6`.
    pub location_id: Option<LocationId>,
    /// When the category was last changed, RFC 3339.
    ///
    /// Example: `2025-01-03T11:06:35.822Z`.
    pub updated_at: Option<Timestamp>,
    /// Canonical URL of the category's page for search engines.
    ///
    /// Example: `https://tryghl.blog/doc/category/agency-growth`.
    pub canonical_link: Option<String>,
    /// Last part of the URL of the category's page.
    ///
    /// Example: `agency-growth`.
    pub url_slug: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlogCategory {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlogCategory")?;
        Some(Self {
            id: object.optional("_id"),
            label: object.optional("label"),
            location_id: object.optional("locationId"),
            updated_at: object.optional("updatedAt"),
            canonical_link: object.optional("canonicalLink"),
            url_slug: object.optional("urlSlug"),
            extra: object.extra(),
        })
    }
}

/// A blog post to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewBlogPost {
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

/// The arguments of [`NewBlogPost::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewBlogPostRequired<
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

impl NewBlogPost {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewBlogPostRequired<
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
        let NewBlogPostRequired {
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

impl Encode for NewBlogPost {
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

/// Result of checking a URL slug.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UrlSlugCheckResponse {
    /// Whether a post has the slug already.
    pub exists: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UrlSlugCheckResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UrlSlugCheckResponse")?;
        Some(Self {
            exists: object.optional("exists"),
            extra: object.extra(),
        })
    }
}

/// Status of the post: a draft, published, scheduled to be published, or archived.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BlogPostStatus {
    /// `DRAFT`
    Draft,
    /// `PUBLISHED`
    Published,
    /// `SCHEDULED`
    Scheduled,
    /// `ARCHIVED`
    Archived,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BlogPostStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Published => "PUBLISHED",
            Self::Scheduled => "SCHEDULED",
            Self::Archived => "ARCHIVED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BlogPostStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "DRAFT" => Self::Draft,
            "PUBLISHED" => Self::Published,
            "SCHEDULED" => Self::Scheduled,
            "ARCHIVED" => Self::Archived,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewBlogPost,
}

impl_debug_fields! {
    BlogAuthor { id, name, location_id, updated_at, canonical_link }, BlogAuthorList {
    authors }, BlogList { data }, CreateBlogPostResponse { data }, BlogPostList { blogs
    }, BlogPost { categories, tags, archived, id, title, description, image_url, status,
    image_alt_text, url_slug, canonical_link, author, published_at, updated_at },
    UpdateBlogPostResponse { updated_blog_post }, Blog { id, name }, BlogCategoryList {
    categories }, BlogCategory { id, label, location_id, updated_at, canonical_link,
    url_slug }, UrlSlugCheckResponse { exists },
}

impl_default! {
    BlogAuthor, BlogAuthorList, BlogList, CreateBlogPostResponse, BlogPostList, BlogPost,
    UpdateBlogPostResponse, Blog, BlogCategoryList, BlogCategory, UrlSlugCheckResponse,
}

impl_extra! {
    NewBlogPost,
}

open_enum! {
    BlogPostStatus,
}

open_enum_decode! {
    BlogPostStatus,
}

open_enum_encode! {
    BlogPostStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    BlogPostStatus,
}
