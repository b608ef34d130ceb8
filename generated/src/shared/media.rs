//! Types shared by the versions of the Media API.

#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "mock")]
mod mock;

use highlevel_runtime::{
    Decode, Encode, Extra, File, Form, IntoOptional, Multipart, Node, Timestamp, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{LocationId, UserId};

/// Type of the account that owns a record; only `location` is documented.
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

/// A folder to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewMediaFolder {
    /// Id of the location (sub-account).
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewMediaFolder::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Name of the folder.
    ///
    /// Example: `New Folder`.
    pub name: String,
    /// Id of the enclosing folder; if omitted, the folder is created at the root.
    ///
    /// Example: `64af50c42d567a3b4f5989e0`.
    pub parent_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewMediaFolder {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            parent_id: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewMediaFolder::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Id of the enclosing folder; if omitted, the folder is created at the root.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }
}

impl Encode for NewMediaFolder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("parentId", &self.parent_id);
    }
}

/// A file or a folder to delete.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectId {
    /// Id of the file or folder to delete.
    ///
    /// Example: `686f630df0d3166d68fbcec2`.
    pub id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MediaObjectId {
    /// Creates a value with the required fields.
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

/// Files and folders to delete or to move to the trash.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkMediaObjectDeletion {
    /// The files and folders.
    pub files_to_be_deleted: Vec<MediaObjectId>,
    /// Type of the account that [`location_id`](BulkMediaObjectDeletion::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the location (sub-account).
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub location_id: LocationId,
    /// Whether the files and folders are deleted or moved to the trash.
    pub status: DeletionStatus,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkMediaObjectDeletion {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        files_to_be_deleted: impl IntoIterator<Item = MediaObjectId>,
        status: DeletionStatus,
    ) -> Self {
        Self {
            files_to_be_deleted: files_to_be_deleted.into_iter().collect(),
            alt_type: AltType::Location,
            location_id: location_id.into(),
            status,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](BulkMediaObjectDeletion::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for BulkMediaObjectDeletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("filesToBeDeleted", &self.files_to_be_deleted);
        object.field("altType", &self.alt_type);
        object.field("altId", &self.location_id);
        object.field("status", &self.status);
    }
}

/// A folder of the media storage.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Folder {
    /// Id of the location (sub-account).
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](Folder::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the folder.
    ///
    /// Example: `New Folder`.
    pub name: Option<String>,
    /// Id of the enclosing folder; null at the root.
    ///
    /// Example: `64af50c42d567a3b4f5989e0`.
    pub parent_id: Option<String>,
    /// Always `folder`.
    pub type_: Option<String>,
    /// Whether the folder was deleted.
    pub deleted: Option<bool>,
    /// Whether uploads to the folder are still in progress.
    pub pending_upload: Option<bool>,
    /// Main type of the files in the folder, such as `image`.
    pub category: Option<String>,
    /// Further type of the files in the folder, such as `logo`.
    pub sub_category: Option<String>,
    /// Whether the folder is private, not publicly accessible.
    pub is_private: Option<bool>,
    /// Whether the folder was moved from its original place.
    pub relocated_folder: Option<bool>,
    /// Whether the files of the folder have been migrated.
    pub migration_completed: Option<bool>,
    /// Whether HighLevel created the folder.
    pub app_folder: Option<bool>,
    /// Whether HighLevel needs the folder, so that it should not be deleted.
    pub is_essential: Option<bool>,
    /// Status of the folder; HighLevel does not document the values.
    pub status: Option<String>,
    /// Id of the user who last changed the folder.
    ///
    /// Example: `user-uuid-123`.
    pub last_updated_by: Option<UserId>,
    /// Id of the folder.
    pub id: Option<String>,
    /// When the folder was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the folder was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Folder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Folder")?;
        Some(Self {
            location_id: object.optional("altId"),
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

/// A page of files or folders of the media storage.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaList {
    /// The files or folders of this page.
    pub files: Vec<MediaObject>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// Number of files and folders on all pages.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MediaList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaList")?;
        Some(Self {
            files: object.list("files"),
            trace_id: object.optional("traceId"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// A file or a folder to rename.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkMediaObjectEdit {
    /// Id of the file or folder to rename.
    ///
    /// Example: `686f9817f0d3165be9fbcef6`.
    pub id: String,
    /// New name of the file or folder.
    ///
    /// Example: `Updated File Name.pdf`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkMediaObjectEdit {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            extra: Extra::new(),
        }
    }

    /// New name of the file or folder.
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

/// Files and folders to rename.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkMediaObjectUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](BulkMediaObjectUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// The files and folders, with their new names.
    pub files_to_be_updated: Vec<BulkMediaObjectEdit>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkMediaObjectUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        files_to_be_updated: impl IntoIterator<Item = BulkMediaObjectEdit>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            files_to_be_updated: files_to_be_updated.into_iter().collect(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](BulkMediaObjectUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for BulkMediaObjectUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("filesToBeUpdated", &self.files_to_be_updated);
    }
}

/// The new name of a file or a folder.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectUpdate {
    /// New name of the file or folder.
    ///
    /// Example: `Updated File Name.pdf`.
    pub name: String,
    /// Type of the account that [`location_id`](MediaObjectUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the location (sub-account).
    ///
    /// Example: `sx6wyHhbFdRXh302LLNR`.
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MediaObjectUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alt_type: AltType::Location,
            location_id: location_id.into(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](MediaObjectUpdate::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for MediaObjectUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("altType", &self.alt_type);
        object.field("altId", &self.location_id);
    }
}

/// A file that was uploaded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedFile {
    /// Id of the file.
    ///
    /// Example: `686f9817f0d3165be9fbcef6`.
    pub file_id: Option<String>,
    /// URL of the uploaded file.
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

/// Whether the files and folders are deleted or moved to the trash.
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

/// A file or folder of the media storage.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObject {
    /// Id of the file or folder; every observed response has it.
    pub underscore_id: Option<String>,
    /// Id of the location (sub-account) that owns the file or folder.
    pub location_id: Option<LocationId>,
    /// Type of the account that owns the file or folder; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the file or folder.
    pub name: Option<String>,
    /// Id of the folder that contains the file or folder.
    pub parent_id: Option<String>,
    /// URL of the file.
    pub url: Option<String>,
    /// Path of the file in HighLevel's storage; `url` is its address.
    pub path: Option<String>,
    /// Type of the entry: `file` or `folder`.
    pub type_: Option<String>,
    /// Id of the file or folder, which some responses have beside
    /// [`underscore_id`](MediaObject::underscore_id).
    pub id: Option<String>,
    /// Primary category of the file, or of the content of the folder, such as `image`.
    /// HighLevel does not list the values.
    pub category: Option<String>,
    /// Subcategory of the file or of the content of the folder. HighLevel does not list
    /// the values.
    pub sub_category: Option<String>,
    /// File size in bytes.
    pub size: Option<i64>,
    /// When the file or folder was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the file or folder was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// Whether the file is private, not publicly accessible.
    pub is_private: Option<bool>,
    /// Media type of the file, such as `image/png`.
    pub content_type: Option<String>,
    /// Width of the image, in pixels.
    pub width: Option<i64>,
    /// Height of the image, in pixels.
    pub height: Option<i64>,
    /// BlurHash of the image: a short string from which a blurred placeholder is drawn.
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
            location_id: object.optional("altId"),
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

/// Result of deleting one of several files or folders or moving it to the trash.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedMediaObject {
    /// Whether the file or folder was deleted or moved to the trash.
    pub deleted: Option<bool>,
    /// Id of the file or folder.
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

/// Reason why a token was refused.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListMediaUnauthorizedErrorBody {
    /// The HTTP status.
    pub status_code: Option<i64>,
    /// Reason why the token was refused.
    pub message: Option<String>,
    /// Name of the HTTP status, `Unauthorized`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ListMediaUnauthorizedErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListMediaUnauthorizedErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// Reason why a request was refused.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListMediaUnprocessableEntityErrorBody {
    /// HTTP status of the response.
    pub status: Option<i64>,
    /// Error messages, one for each problem.
    pub message: Vec<String>,
    /// Name of the HTTP status, such as `Unprocessable Entity`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ListMediaUnprocessableEntityErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListMediaUnprocessableEntityErrorBody")?;
        Some(Self {
            status: object.optional("status"),
            message: object.list("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// Result of renaming one of several files or folders.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedMediaObject {
    /// Whether the file or folder was renamed.
    pub updated: Option<bool>,
    /// Id of the file or folder.
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

/// A file to upload, or the URL of one to store.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaContentUpload {
    /// Content of the file; required unless `hosted` is set.
    pub file: Option<File>,
    /// Whether to store the file at [`file_url`](MediaContentUpload::file_url) instead of
    /// an uploaded file.
    pub hosted: Option<bool>,
    /// URL of the file to store; only with `hosted`.
    pub file_url: Option<String>,
    /// Name of the file in the media storage.
    ///
    /// Example: `Price list`.
    pub name: Option<String>,
    /// Id of the folder into which the file is put.
    pub parent_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MediaContentUpload {
    /// Creates a form with the required fields.
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

    /// Content of the file; required unless `hosted` is set.
    #[must_use]
    pub fn file(mut self, value: impl IntoOptional<File>) -> Self {
        self.file = value.into_optional();
        self
    }

    /// Whether to store the file at [`file_url`](MediaContentUpload::file_url) instead of
    /// an uploaded file.
    #[must_use]
    pub fn hosted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.hosted = value.into_optional();
        self
    }

    /// URL of the file to store; only with `hosted`.
    #[must_use]
    pub fn file_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.file_url = value.into_optional();
        self
    }

    /// Name of the file in the media storage.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the folder into which the file is put.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }
}

impl Multipart for MediaContentUpload {
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

/// Result of renaming a file or folder.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MediaObjectUpdateResponse {
    /// Whether the file or folder was renamed.
    pub updated: Option<bool>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MediaObjectUpdateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaObjectUpdateResponse")?;
        Some(Self {
            updated: object.optional("updated"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewMediaFolder, MediaObjectId, BulkMediaObjectDeletion, BulkMediaObjectEdit,
    BulkMediaObjectUpdate, MediaObjectUpdate,
}

impl_debug_fields! {
    Folder { location_id, alt_type, name, parent_id, type_, deleted, pending_upload,
    category, sub_category, is_private, relocated_folder, migration_completed,
    app_folder, is_essential, status, last_updated_by, id, created_at, updated_at },
    MediaList { files, trace_id, count }, UploadedFile { file_id, url }, MediaObject {
    underscore_id, location_id, alt_type, name, parent_id, url, path, type_, id,
    category, sub_category, size, created_at, updated_at, is_private, content_type,
    width, height, blur_hash_code }, DeletedMediaObject { deleted, id },
    ListMediaUnauthorizedErrorBody { status_code, message, error },
    ListMediaUnprocessableEntityErrorBody { status, message, error }, UpdatedMediaObject
    { updated, id }, MediaContentUpload { file, hosted, file_url, name, parent_id },
    MediaObjectUpdateResponse { updated, trace_id },
}

impl_default! {
    Folder, MediaList, UploadedFile, MediaObject, DeletedMediaObject,
    ListMediaUnauthorizedErrorBody, ListMediaUnprocessableEntityErrorBody,
    UpdatedMediaObject, MediaObjectUpdateResponse,
}

impl_extra! {
    NewMediaFolder, MediaObjectId, BulkMediaObjectDeletion, BulkMediaObjectEdit,
    BulkMediaObjectUpdate, MediaObjectUpdate, MediaContentUpload,
}

open_enum! {
    AltType, DeletionStatus,
}

open_enum_decode! {
    AltType,
}

open_enum_encode! {
    AltType, DeletionStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AltType, DeletionStatus,
}
