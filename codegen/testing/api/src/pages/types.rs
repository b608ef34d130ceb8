//! Types of the requests and responses of the Pages API.

use std::collections::BTreeMap;

use highlevel_runtime::json::debug_fields;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::url::Url;
use highlevel_runtime::{
    Decode, DecodeError, Encode, Extra, File, Form, IntoOptional, Multipart, Node,
    ResponseParts, Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
    open_enum, open_enum_decode, open_enum_encode,
};

/// The documented schema `Failure`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Failure {
    /// The property `message`.
    pub message: Option<String>,
    /// The property `error`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Failure {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Failure")?;
        Some(Self {
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FailureList`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FailureList {
    /// The property `message`.
    pub message: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FailureList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FailureList")?;
        Some(Self {
            message: object.list("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Page`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Page {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `ratio`.
    pub ratio: Option<f64>,
    /// The property `isActive`.
    pub is_active: Option<bool>,
    /// The property `status`.
    pub status: Option<Status>,
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The property `children`.
    pub children: Vec<Page>,
    /// The property `counts`.
    pub counts: BTreeMap<String, i64>,
    /// The property `extra`.
    pub extra_: Option<Value>,
    /// The property `parent`.
    pub parent: Option<Box<Page>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Page {
    /// Creates a value with the required fields.
    pub fn new(
        tags: impl IntoIterator<Item = impl Into<String>>,
        children: impl IntoIterator<Item = Page>,
        counts: BTreeMap<String, i64>,
    ) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            children: children.into_iter().collect(),
            counts,
            ..Self::default()
        }
    }

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// The property `count`.
    #[must_use]
    pub fn count(mut self, value: impl IntoOptional<i64>) -> Self {
        self.count = value.into_optional();
        self
    }

    /// The property `ratio`.
    #[must_use]
    pub fn ratio(mut self, value: impl IntoOptional<f64>) -> Self {
        self.ratio = value.into_optional();
        self
    }

    /// The property `isActive`.
    #[must_use]
    pub fn is_active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_active = value.into_optional();
        self
    }

    /// The property `status`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<Status>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// The property `extra`.
    #[must_use]
    pub fn extra_(mut self, value: impl IntoOptional<Value>) -> Self {
        self.extra_ = value.into_optional();
        self
    }

    /// The property `parent`.
    #[must_use]
    pub fn parent(mut self, value: impl IntoOptional<Page>) -> Self {
        self.parent = value.into_optional().map(Box::new);
        self
    }
}

impl Decode for Page {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Page")?;
        Some(Self {
            id: object.optional("id"),
            count: object.optional("count"),
            ratio: object.optional("ratio"),
            is_active: object.optional("isActive"),
            status: object.optional("status"),
            tags: object.list("tags"),
            children: object.list("children"),
            counts: object.map("counts"),
            extra_: object.optional("extra"),
            parent: object.optional("parent"),
            extra: object.extra(),
        })
    }
}

impl Encode for Page {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("count", &self.count);
        object.field("ratio", &self.ratio);
        object.field("isActive", &self.is_active);
        object.field("status", &self.status);
        object.field("tags", &self.tags);
        object.field("children", &self.children);
        object.field("counts", &self.counts);
        object.field("extra", &self.extra_);
        object.field("parent", &self.parent);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Status {
    /// `draft`
    Draft,
    /// `in_progress`
    InProgress,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Status {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::InProgress => "in_progress",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Status {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            "in_progress" => Self::InProgress,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented schema `Tag`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// The property `name`.
    pub name: String,
    /// The property `colour`.
    pub colour: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            colour: None,
            extra: Extra::new(),
        }
    }

    /// The property `colour`.
    #[must_use]
    pub fn colour(mut self, value: impl IntoOptional<String>) -> Self {
        self.colour = value.into_optional();
        self
    }
}

impl Encode for Tag {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("colour", &self.colour);
    }
}

/// The documented headers of the response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartHeaders {
    /// The header `Location`.
    pub location: Url,
}

impl std::fmt::Debug for StartHeaders {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(formatter, "StartHeaders", &[("location", &self.location)])
    }
}

impl StartHeaders {
    /// Creates a value with the required headers, for the response of a mock.
    #[cfg(feature = "mock")]
    pub fn new(location: Url) -> Self {
        Self { location }
    }

    #[inline]
    pub(crate) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            location: response.header("Location")?,
        })
    }
}

impl Decode for StartHeaders {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartHeaders")?;
        Some(Self {
            location: object.required("Location")?,
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LockPageBodyOwnerType {
    /// `user`
    User,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LockPageBodyOwnerType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LockPageBodyOwnerType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pages.yaml`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadBody {
    /// The part `file`.
    pub file: File,
    /// The part `second`.
    pub second: Option<File>,
    /// The part `note`.
    pub note: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UploadBody {
    /// Creates a form with the required fields.
    pub fn new(file: File) -> Self {
        Self {
            file,
            second: None,
            note: None,
            extra: Extra::new(),
        }
    }

    /// The property `second`.
    #[must_use]
    pub fn second(mut self, value: impl IntoOptional<File>) -> Self {
        self.second = value.into_optional();
        self
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<String>) -> Self {
        self.note = value.into_optional();
        self
    }
}

impl Multipart for UploadBody {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.file("file", &self.file);
        form.file("second", &self.second);
        form.field("note", &self.note);
        form.extra(&self.extra);
    }
}

impl_debug! {
    Page, Tag,
}

impl_debug_fields! {
    Failure { message, error }, FailureList { message }, UploadBody { file, second, note
    },
}

impl_default! {
    Failure, FailureList, Page,
}

impl_extra! {
    Page, Tag, UploadBody,
}

open_enum! {
    Status, LockPageBodyOwnerType,
}

open_enum_decode! {
    Status,
}

open_enum_encode! {
    Status, LockPageBodyOwnerType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Status, LockPageBodyOwnerType,
}
