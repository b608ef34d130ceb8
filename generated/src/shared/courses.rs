//! Types shared by the versions of the Courses API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

use crate::{LocationId, UserId};

/// A category of a course, with lessons and further categories.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Category {
    /// Title of the category.
    pub title: String,
    /// Whether customers see the category (`published`) or not yet (`draft`).
    pub visibility: Visibility,
    /// URL of the preview image.
    pub thumbnail_url: Option<String>,
    /// Lessons of the category.
    pub posts: Option<Vec<Post>>,
    /// Categories within the category.
    pub sub_categories: Option<Vec<SubCategory>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Category {
    /// Creates a value with the required fields.
    pub fn new(title: impl Into<String>, visibility: Visibility) -> Self {
        Self {
            title: title.into(),
            visibility,
            thumbnail_url: None,
            posts: None,
            sub_categories: None,
            extra: Extra::new(),
        }
    }

    /// URL of the preview image.
    #[must_use]
    pub fn thumbnail_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.thumbnail_url = value.into_optional();
        self
    }

    /// Lessons of the category.
    #[must_use]
    pub fn posts(mut self, value: impl IntoOptional<Vec<Post>>) -> Self {
        self.posts = value.into_optional();
        self
    }

    /// Categories within the category.
    #[must_use]
    pub fn sub_categories(mut self, value: impl IntoOptional<Vec<SubCategory>>) -> Self {
        self.sub_categories = value.into_optional();
        self
    }
}

impl Encode for Category {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("visibility", &self.visibility);
        object.field("thumbnailUrl", &self.thumbnail_url);
        object.field("posts", &self.posts);
        object.field("subCategories", &self.sub_categories);
    }
}

/// Teacher of a course.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstructorDetails {
    /// Full name of the teacher.
    pub name: String,
    /// Biography of the teacher.
    pub description: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InstructorDetails {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for InstructorDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
    }
}

/// A lesson of a course.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Post {
    /// Title of the lesson.
    pub title: String,
    /// Whether customers see the lesson (`published`) or not yet (`draft`).
    pub visibility: Visibility,
    /// URL of the preview image.
    pub thumbnail_url: Option<String>,
    /// Type of the lesson, which is a video, an assignment or a quiz.
    pub content_type: PostKind,
    /// Text of the lesson.
    pub description: String,
    /// URL of the video's file.
    pub bucket_video_url: Option<String>,
    /// Files that go with the lesson.
    pub post_materials: Option<Vec<PostMaterial>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Post {
    /// Creates a value with the required fields.
    pub fn new(
        title: impl Into<String>,
        visibility: Visibility,
        content_type: PostKind,
        description: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            visibility,
            content_type,
            description: description.into(),
            thumbnail_url: None,
            bucket_video_url: None,
            post_materials: None,
            extra: Extra::new(),
        }
    }

    /// URL of the preview image.
    #[must_use]
    pub fn thumbnail_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.thumbnail_url = value.into_optional();
        self
    }

    /// URL of the video's file.
    #[must_use]
    pub fn bucket_video_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.bucket_video_url = value.into_optional();
        self
    }

    /// Files that go with the lesson.
    #[must_use]
    pub fn post_materials(
        mut self,
        value: impl IntoOptional<Vec<PostMaterial>>,
    ) -> Self {
        self.post_materials = value.into_optional();
        self
    }
}

impl Encode for Post {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("visibility", &self.visibility);
        object.field("thumbnailUrl", &self.thumbnail_url);
        object.field("contentType", &self.content_type);
        object.field("description", &self.description);
        object.field("bucketVideoUrl", &self.bucket_video_url);
        object.field("postMaterials", &self.post_materials);
    }
}

/// A file that goes with a lesson.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostMaterial {
    /// Name under which customers see the file.
    pub title: String,
    /// Type of the file, by its extension.
    pub type_: MaterialType,
    /// URL of the file.
    pub url: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostMaterial {
    /// Creates a value with the required fields.
    pub fn new(
        title: impl Into<String>,
        type_: MaterialType,
        url: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            type_,
            url: url.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for PostMaterial {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("type", &self.type_);
        object.field("url", &self.url);
    }
}

/// A course, which HighLevel sells as a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Product {
    /// Title of the course.
    ///
    /// Example: `Photography for beginners`.
    pub title: String,
    /// Subject of the course.
    ///
    /// Example: `Ten lessons on light and composition`.
    pub description: String,
    /// URL of the course's picture.
    pub image_url: Option<String>,
    /// Categories of the course, with its lessons.
    pub categories: Vec<Category>,
    /// Teacher of the course.
    pub instructor_details: Option<InstructorDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Product {
    /// Creates a value with the required fields.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        categories: impl IntoIterator<Item = Category>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            categories: categories.into_iter().collect(),
            image_url: None,
            instructor_details: None,
            extra: Extra::new(),
        }
    }

    /// URL of the course's picture.
    #[must_use]
    pub fn image_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.image_url = value.into_optional();
        self
    }

    /// Teacher of the course.
    #[must_use]
    pub fn instructor_details(
        mut self,
        value: impl IntoOptional<InstructorDetails>,
    ) -> Self {
        self.instructor_details = value.into_optional();
        self
    }
}

impl Encode for Product {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("imageUrl", &self.image_url);
        object.field("categories", &self.categories);
        object.field("instructorDetails", &self.instructor_details);
    }
}

/// Courses to import into a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CoursesImport {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Id of the user who imports the courses.
    pub user_id: Option<UserId>,
    /// Courses to import.
    pub products: Vec<Product>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CoursesImport {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        products: impl IntoIterator<Item = Product>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            products: products.into_iter().collect(),
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who imports the courses.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for CoursesImport {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("products", &self.products);
    }
}

/// A category within a category of a course.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubCategory {
    /// Title of the category.
    pub title: String,
    /// Whether customers see the category (`published`) or not yet (`draft`).
    pub visibility: Visibility,
    /// URL of the preview image.
    pub thumbnail_url: Option<String>,
    /// Lessons of the category.
    pub posts: Option<Vec<Post>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SubCategory {
    /// Creates a value with the required fields.
    pub fn new(title: impl Into<String>, visibility: Visibility) -> Self {
        Self {
            title: title.into(),
            visibility,
            thumbnail_url: None,
            posts: None,
            extra: Extra::new(),
        }
    }

    /// URL of the preview image.
    #[must_use]
    pub fn thumbnail_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.thumbnail_url = value.into_optional();
        self
    }

    /// Lessons of the category.
    #[must_use]
    pub fn posts(mut self, value: impl IntoOptional<Vec<Post>>) -> Self {
        self.posts = value.into_optional();
        self
    }
}

impl Encode for SubCategory {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("visibility", &self.visibility);
        object.field("thumbnailUrl", &self.thumbnail_url);
        object.field("posts", &self.posts);
    }
}

/// Type of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostKind {
    /// `video`
    Video,
    /// `assignment`
    Assignment,
    /// `quiz`
    Quiz,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostKind {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Video => "video",
            Self::Assignment => "assignment",
            Self::Quiz => "quiz",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "video" => Self::Video,
            "assignment" => Self::Assignment,
            "quiz" => Self::Quiz,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of a file, by its extension.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MaterialType {
    /// `pdf`
    Pdf,
    /// `image`
    Image,
    /// `docx`
    Docx,
    /// `pptx`
    Pptx,
    /// `xlsx`
    Xlsx,
    /// `html`
    Html,
    /// `dotx`
    Dotx,
    /// `epub`
    Epub,
    /// `webp`
    Webp,
    /// `gdoc`
    Gdoc,
    /// `mp3`
    Mp3,
    /// `doc`
    Doc,
    /// `txt`
    Txt,
    /// `zip`
    Zip,
    /// `ppt`
    Ppt,
    /// `key`
    Key,
    /// `htm`
    Htm,
    /// `xls`
    Xls,
    /// `odp`
    Odp,
    /// `odt`
    Odt,
    /// `rtf`
    Rtf,
    /// `m4a`
    M4a,
    /// `ods`
    Ods,
    /// `mp4`
    Mp4,
    /// `ai`
    Ai,
    /// `avi`
    Avi,
    /// `mov`
    Mov,
    /// `wmv`
    Wmv,
    /// `mkv`
    Mkv,
    /// `wav`
    Wav,
    /// `flac`
    Flac,
    /// `ogg`
    Ogg,
    /// `png`
    Png,
    /// `jpeg`
    Jpeg,
    /// `jpg`
    Jpg,
    /// `gif`
    Gif,
    /// `bmp`
    Bmp,
    /// `tiff`
    Tiff,
    /// `svg`
    Svg,
    /// `odg`
    Odg,
    /// `sxw`
    Sxw,
    /// `sxc`
    Sxc,
    /// `sxi`
    Sxi,
    /// `rar`
    Rar,
    /// `7z`
    N7z,
    /// `json`
    Json,
    /// `xml`
    Xml,
    /// `csv`
    Csv,
    /// `md`
    Md,
    /// `obj`
    Obj,
    /// `stl`
    Stl,
    /// `woff`
    Woff,
    /// `ttf`
    Ttf,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MaterialType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pdf => "pdf",
            Self::Image => "image",
            Self::Docx => "docx",
            Self::Pptx => "pptx",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::Dotx => "dotx",
            Self::Epub => "epub",
            Self::Webp => "webp",
            Self::Gdoc => "gdoc",
            Self::Mp3 => "mp3",
            Self::Doc => "doc",
            Self::Txt => "txt",
            Self::Zip => "zip",
            Self::Ppt => "ppt",
            Self::Key => "key",
            Self::Htm => "htm",
            Self::Xls => "xls",
            Self::Odp => "odp",
            Self::Odt => "odt",
            Self::Rtf => "rtf",
            Self::M4a => "m4a",
            Self::Ods => "ods",
            Self::Mp4 => "mp4",
            Self::Ai => "ai",
            Self::Avi => "avi",
            Self::Mov => "mov",
            Self::Wmv => "wmv",
            Self::Mkv => "mkv",
            Self::Wav => "wav",
            Self::Flac => "flac",
            Self::Ogg => "ogg",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Jpg => "jpg",
            Self::Gif => "gif",
            Self::Bmp => "bmp",
            Self::Tiff => "tiff",
            Self::Svg => "svg",
            Self::Odg => "odg",
            Self::Sxw => "sxw",
            Self::Sxc => "sxc",
            Self::Sxi => "sxi",
            Self::Rar => "rar",
            Self::N7z => "7z",
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Csv => "csv",
            Self::Md => "md",
            Self::Obj => "obj",
            Self::Stl => "stl",
            Self::Woff => "woff",
            Self::Ttf => "ttf",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MaterialType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pdf" => Self::Pdf,
            "image" => Self::Image,
            "docx" => Self::Docx,
            "pptx" => Self::Pptx,
            "xlsx" => Self::Xlsx,
            "html" => Self::Html,
            "dotx" => Self::Dotx,
            "epub" => Self::Epub,
            "webp" => Self::Webp,
            "gdoc" => Self::Gdoc,
            "mp3" => Self::Mp3,
            "doc" => Self::Doc,
            "txt" => Self::Txt,
            "zip" => Self::Zip,
            "ppt" => Self::Ppt,
            "key" => Self::Key,
            "htm" => Self::Htm,
            "xls" => Self::Xls,
            "odp" => Self::Odp,
            "odt" => Self::Odt,
            "rtf" => Self::Rtf,
            "m4a" => Self::M4a,
            "ods" => Self::Ods,
            "mp4" => Self::Mp4,
            "ai" => Self::Ai,
            "avi" => Self::Avi,
            "mov" => Self::Mov,
            "wmv" => Self::Wmv,
            "mkv" => Self::Mkv,
            "wav" => Self::Wav,
            "flac" => Self::Flac,
            "ogg" => Self::Ogg,
            "png" => Self::Png,
            "jpeg" => Self::Jpeg,
            "jpg" => Self::Jpg,
            "gif" => Self::Gif,
            "bmp" => Self::Bmp,
            "tiff" => Self::Tiff,
            "svg" => Self::Svg,
            "odg" => Self::Odg,
            "sxw" => Self::Sxw,
            "sxc" => Self::Sxc,
            "sxi" => Self::Sxi,
            "rar" => Self::Rar,
            "7z" => Self::N7z,
            "json" => Self::Json,
            "xml" => Self::Xml,
            "csv" => Self::Csv,
            "md" => Self::Md,
            "obj" => Self::Obj,
            "stl" => Self::Stl,
            "woff" => Self::Woff,
            "ttf" => Self::Ttf,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether customers see a part of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Visibility {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Visibility {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Published => "published",
            Self::Draft => "draft",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Visibility {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "published" => Self::Published,
            "draft" => Self::Draft,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    Category, InstructorDetails, Post, PostMaterial, Product, CoursesImport, SubCategory,
}

impl_extra! {
    Category, InstructorDetails, Post, PostMaterial, Product, CoursesImport, SubCategory,
}

open_enum! {
    PostKind, MaterialType, Visibility,
}

open_enum_encode! {
    PostKind, MaterialType, Visibility,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    PostKind, MaterialType, Visibility,
}
