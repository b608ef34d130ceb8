//! What the versions of the Medias API have in common.

#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "mock")]
mod mock;

use highlevel_runtime::{
    Decode, Encode, Extra, File, Form, IntoOptional, Multipart, Node, Writer, impl_debug,
    impl_default, impl_extra, open_enum,
};

/// The documented schema `CreateFolderParams`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewFolder {
    /// Id of the location or the company, as `altType` says.
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Its name.
    ///
    /// Example: `New Folder`.
    pub name: String,
    /// Id of what it belongs to, such as a folder.
    ///
    /// Example: `64af50c42d567a3b4f5989e0`.
    pub parent_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewFolder {
    /// Makes a value from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        name: impl Into<String>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            name: name.into(),
            parent_id: None,
            extra: Extra::new(),
        }
    }

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }
}

impl Encode for NewFolder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("parentId", &self.parent_id);
    }
}

/// The documented schema `DeleteMediaObjectItem`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectId {
    /// Its id.
    ///
    /// Example: `686f630df0d3166d68fbcec2`.
    pub id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MediaObjectId {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for MediaObjectId {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
    }
}

/// The documented schema `DeleteMediaObjectsBodyParams`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectDeletion {
    /// The property `filesToBeDeleted`.
    pub files_to_be_deleted: Vec<MediaObjectId>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Id of the location or the company, as `altType` says.
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub alt_id: String,
    /// The property `status`.
    pub status: DeletionStatus,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MediaObjectDeletion {
    /// Makes a value from what is required.
    pub fn new(
        files_to_be_deleted: impl IntoIterator<Item = MediaObjectId>,
        alt_type: AltType,
        alt_id: impl Into<String>,
        status: DeletionStatus,
    ) -> Self {
        Self {
            files_to_be_deleted: files_to_be_deleted.into_iter().collect(),
            alt_type,
            alt_id: alt_id.into(),
            status,
            extra: Extra::new(),
        }
    }
}

impl Encode for MediaObjectDeletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("filesToBeDeleted", &self.files_to_be_deleted);
        object.field("altType", &self.alt_type);
        object.field("altId", &self.alt_id);
        object.field("status", &self.status);
    }
}

/// The documented schema `FolderDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Folder {
    /// Id of the location or the company, as `altType` says.
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    ///
    /// Example: `New Folder`.
    pub name: Option<String>,
    /// Id of what it belongs to, such as a folder.
    ///
    /// Example: `64af50c42d567a3b4f5989e0`.
    pub parent_id: Option<String>,
    /// The property `type`.
    ///
    /// Example: `folder`.
    pub type_: Option<String>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// The property `pendingUpload`.
    pub pending_upload: Option<bool>,
    /// The property `category`.
    ///
    /// Example: `image`.
    pub category: Option<String>,
    /// The property `subCategory`.
    ///
    /// Example: `logo`.
    pub sub_category: Option<String>,
    /// The property `isPrivate`.
    pub is_private: Option<bool>,
    /// The property `relocatedFolder`.
    pub relocated_folder: Option<bool>,
    /// The property `migrationCompleted`.
    pub migration_completed: Option<bool>,
    /// The property `appFolder`.
    pub app_folder: Option<bool>,
    /// The property `isEssential`.
    pub is_essential: Option<bool>,
    /// The property `status`.
    pub status: Option<String>,
    /// The property `lastUpdatedBy`.
    ///
    /// Example: `user-uuid-123`.
    pub last_updated_by: Option<String>,
    /// Id of the record.
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Folder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Folder")?;
        Some(Self {
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            parent_id: object.optional("parentId"),
            type_: object.optional("type"),
            deleted: object.optional("deleted"),
            pending_upload: object.optional("pendingUpload"),
            category: object.optional("category"),
            sub_category: object.optional("subCategory"),
            is_private: object.optional("isPrivate"),
            relocated_folder: object.optional("relocatedFolder"),
            migration_completed: object.optional("migrationCompleted"),
            app_folder: object.optional("appFolder"),
            is_essential: object.optional("isEssential"),
            status: object.optional("status"),
            last_updated_by: object.optional("lastUpdatedBy"),
            id: object.optional("_id"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetFilesResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectList {
    /// The property `files`.
    pub files: Vec<MediaObject>,
    /// Id under which HighLevel logged the call; its support asks for it.
    pub trace_id: Option<String>,
    /// Number of entries in all pages.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MediaObjectList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaObjectList")?;
        Some(Self {
            files: object.list("files"),
            trace_id: object.optional("traceId"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateMediaObject`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkMediaObjectEdit {
    /// Its id.
    ///
    /// Example: `686f9817f0d3165be9fbcef6`.
    pub id: String,
    /// Its name.
    ///
    /// Example: `Updated File Name.pdf`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkMediaObjectEdit {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            extra: Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }
}

impl Encode for BulkMediaObjectEdit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

/// The documented schema `UpdateMediaObjects`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkMediaObjectEdits {
    /// Id of the location or the company, as `altType` says.
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// The property `filesToBeUpdated`.
    pub files_to_be_updated: Vec<BulkMediaObjectEdit>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkMediaObjectEdits {
    /// Makes a value from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        files_to_be_updated: impl IntoIterator<Item = BulkMediaObjectEdit>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            files_to_be_updated: files_to_be_updated.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for BulkMediaObjectEdits {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("filesToBeUpdated", &self.files_to_be_updated);
    }
}

/// The documented schema `UpdateObject`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectEdit {
    /// Its name.
    ///
    /// Example: `Updated File Name.pdf`.
    pub name: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Id of the location or the company, as `altType` says.
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub alt_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MediaObjectEdit {
    /// Makes a value from what is required.
    pub fn new(
        name: impl Into<String>,
        alt_type: AltType,
        alt_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            alt_type,
            alt_id: alt_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for MediaObjectEdit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("altType", &self.alt_type);
        object.field("altId", &self.alt_id);
    }
}

/// The documented schema `UploadFileResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedFile {
    /// The property `fileId`.
    ///
    /// Example: `file.pdf`.
    pub file_id: Option<String>,
    /// Its URL.
    ///
    /// Example: `https://storage.googleapis.com/bucket-name/path/to/file.pdf`.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadedFile {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadedFile")?;
        Some(Self {
            file_id: object.optional("fileId"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// Whether `altId` is that of a location or of a company.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AltType {
    /// `location`
    Location,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AltType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AltType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DeletionStatus {
    /// `deleted`
    Deleted,
    /// `trashed`
    Trashed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DeletionStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "deleted",
            Self::Trashed => "trashed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeletionStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "deleted" => Self::Deleted,
            "trashed" => Self::Trashed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/medias.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObject {
    /// The property `_id`.
    pub underscore_id: Option<String>,
    /// The property `altId`.
    pub alt_id: Option<String>,
    /// The property `altType`.
    pub alt_type: Option<AltType>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `parentId`.
    pub parent_id: Option<String>,
    /// The property `url`.
    pub url: Option<String>,
    /// The property `path`.
    pub path: Option<String>,
    /// The property `type`.
    pub type_: Option<String>,
    /// Id of the record.
    pub id: Option<String>,
    /// Category of the file.
    pub category: Option<String>,
    /// Subcategory of the file.
    pub sub_category: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
    /// Whether only members of the location can open it.
    pub is_private: Option<bool>,
    /// Media type of the file.
    pub content_type: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Text from which a blurred picture is drawn while it loads.
    pub blur_hash_code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MediaObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaObject")?;
        Some(Self {
            underscore_id: object.optional("_id"),
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            parent_id: object.optional("parentId"),
            url: object.optional("url"),
            path: object.optional("path"),
            type_: object.optional("type"),
            id: object.optional("id"),
            category: object.optional("category"),
            sub_category: object.optional("subCategory"),
            size: object.optional("size"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            is_private: object.optional("isPrivate"),
            content_type: object.optional("contentType"),
            width: object.optional("width"),
            height: object.optional("height"),
            blur_hash_code: object.optional("blurHashCode"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/medias.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedMediaObject {
    /// The property `deleted`.
    pub deleted: Option<bool>,
    /// The property `id`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedMediaObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedMediaObject")?;
        Some(Self {
            deleted: object.optional("deleted"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/medias.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FetchMediaContentUnauthorizedBody {
    /// The HTTP status.
    pub status_code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FetchMediaContentUnauthorizedBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FetchMediaContentUnauthorizedBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/medias.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FetchMediaContentUnprocessableEntityBody {
    /// Status.
    pub status: Option<i64>,
    /// What happened, in words.
    pub message: Vec<String>,
    /// Why it failed.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FetchMediaContentUnprocessableEntityBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FetchMediaContentUnprocessableEntityBody")?;
        Some(Self {
            status: object.optional("status"),
            message: object.list("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/medias.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedMediaObject {
    /// The property `updated`.
    pub updated: Option<bool>,
    /// The property `id`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatedMediaObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatedMediaObject")?;
        Some(Self {
            updated: object.optional("updated"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/medias.yaml`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadMediaContentBody {
    /// The part `file`.
    pub file: Option<File>,
    /// The part `hosted`.
    pub hosted: Option<bool>,
    /// The part `fileUrl`.
    pub file_url: Option<String>,
    /// The part `name`.
    pub name: Option<String>,
    /// The part `parentId`.
    pub parent_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UploadMediaContentBody {
    /// Makes a form from what is required.
    pub fn new() -> Self {
        Self {
            file: None,
            hosted: None,
            file_url: None,
            name: None,
            parent_id: None,
            extra: Extra::new(),
        }
    }

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: impl IntoOptional<File>) -> Self {
        self.file = value.into_optional();
        self
    }

    /// Sets `hosted`.
    #[must_use]
    pub fn hosted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.hosted = value.into_optional();
        self
    }

    /// Sets `file_url`.
    #[must_use]
    pub fn file_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.file_url = value.into_optional();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }
}

impl Multipart for UploadMediaContentBody {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.file("file", &self.file);
        form.field("hosted", &self.hosted);
        form.field("fileUrl", &self.file_url);
        form.field("name", &self.name);
        form.field("parentId", &self.parent_id);
        form.extra(&self.extra);
    }
}

/// An object described within `v2/medias.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectUpdated {
    /// The property `updated`.
    pub updated: Option<bool>,
    /// The property `traceId`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MediaObjectUpdated {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaObjectUpdated")?;
        Some(Self {
            updated: object.optional("updated"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewFolder, MediaObjectId, MediaObjectDeletion, BulkMediaObjectEdit,
    BulkMediaObjectEdits, MediaObjectEdit,
}

impl_default! {
    Folder, MediaObjectList, UploadedFile, MediaObject, DeletedMediaObject,
    FetchMediaContentUnauthorizedBody, FetchMediaContentUnprocessableEntityBody,
    UpdatedMediaObject, MediaObjectUpdated,
}

impl_extra! {
    NewFolder, MediaObjectId, MediaObjectDeletion, BulkMediaObjectEdit,
    BulkMediaObjectEdits, MediaObjectEdit, UploadMediaContentBody,
}

open_enum! {
    AltType, DeletionStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AltType, DeletionStatus,
}
