//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Extra, File, Form, IntoOptional, Multipart, impl_debug_fields, impl_extra, open_enum,
    open_enum_encode,
};

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum UploadPhotoBodyKind {
    /// `portrait`
    Portrait,
    /// `landscape`
    Landscape,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl UploadPhotoBodyKind {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Portrait => "portrait",
            Self::Landscape => "landscape",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UploadPhotoBodyKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "portrait" => Self::Portrait,
            "landscape" => Self::Landscape,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadPhotoBody {
    /// The picture.
    pub file: File,
    /// The part `title`.
    pub title: String,
    /// The part `thumbnail`.
    pub thumbnail: Option<File>,
    /// The part `width`.
    pub width: Option<i64>,
    /// The part `tags`.
    pub tags: Option<Vec<String>>,
    /// The part `kind`.
    pub kind: Option<UploadPhotoBodyKind>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UploadPhotoBody {
    /// Creates a form with the required fields.
    pub fn new(file: File, title: impl Into<String>) -> Self {
        Self {
            file,
            title: title.into(),
            thumbnail: None,
            width: None,
            tags: None,
            kind: None,
            extra: Extra::new(),
        }
    }

    /// The property `thumbnail`.
    #[must_use]
    pub fn thumbnail(mut self, value: impl IntoOptional<File>) -> Self {
        self.thumbnail = value.into_optional();
        self
    }

    /// The property `width`.
    #[must_use]
    pub fn width(mut self, value: impl IntoOptional<i64>) -> Self {
        self.width = value.into_optional();
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// The property `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl IntoOptional<UploadPhotoBodyKind>) -> Self {
        self.kind = value.into_optional();
        self
    }
}

impl Multipart for UploadPhotoBody {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.file("file", &self.file);
        form.field("title", &self.title);
        form.file("thumbnail", &self.thumbnail);
        form.field("width", &self.width);
        form.field("tags", &self.tags);
        form.field("kind", &self.kind);
        form.extra(&self.extra);
    }
}

impl_debug_fields! {
    UploadPhotoBody { file, title, thumbnail, width, tags, kind },
}

impl_extra! {
    UploadPhotoBody,
}

open_enum! {
    UploadPhotoBodyKind,
}

open_enum_encode! {
    UploadPhotoBodyKind,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    UploadPhotoBodyKind,
}
