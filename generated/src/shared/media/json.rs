//! Implementations of serde's traits for the Media API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{
    AltType, BulkMediaObjectDeletion, BulkMediaObjectEdit, BulkMediaObjectUpdate,
    DeletedMediaObject, DeletionStatus, Folder, ListMediaUnauthorizedErrorBody,
    ListMediaUnprocessableEntityErrorBody, MediaList, MediaObject, MediaObjectId,
    MediaObjectUpdate, MediaObjectUpdateResponse, NewMediaFolder, UpdatedMediaObject,
    UploadedFile,
};

open_enum_decode! {
    DeletionStatus,
}

impl Decode for NewMediaFolder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewMediaFolder")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            parent_id: object.optional("parentId"),
            extra: object.extra(),
        })
    }
}

impl Decode for MediaObjectId {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaObjectId")?;
        Some(Self {
            id: object.required("_id")?,
            extra: object.extra(),
        })
    }
}

impl Decode for BulkMediaObjectDeletion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkMediaObjectDeletion")?;
        Some(Self {
            files_to_be_deleted: object.required("filesToBeDeleted")?,
            alt_type: object.required("altType")?,
            location_id: object.required("altId")?,
            status: object.required("status")?,
            extra: object.extra(),
        })
    }
}

impl Encode for Folder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("parentId", &self.parent_id);
        object.field("type", &self.type_);
        object.field("deleted", &self.deleted);
        object.field("pendingUpload", &self.pending_upload);
        object.field("category", &self.category);
        object.field("subCategory", &self.sub_category);
        object.field("isPrivate", &self.is_private);
        object.field("relocatedFolder", &self.relocated_folder);
        object.field("migrationCompleted", &self.migration_completed);
        object.field("appFolder", &self.app_folder);
        object.field("isEssential", &self.is_essential);
        object.field("status", &self.status);
        object.field("lastUpdatedBy", &self.last_updated_by);
        object.field("_id", &self.id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for MediaList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("files", &self.files);
        object.field("traceId", &self.trace_id);
        object.field("count", &self.count);
    }
}

impl Decode for BulkMediaObjectEdit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkMediaObjectEdit")?;
        Some(Self {
            id: object.required("id")?,
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

impl Decode for BulkMediaObjectUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkMediaObjectUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            files_to_be_updated: object.required("filesToBeUpdated")?,
            extra: object.extra(),
        })
    }
}

impl Decode for MediaObjectUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaObjectUpdate")?;
        Some(Self {
            name: object.required("name")?,
            alt_type: object.required("altType")?,
            location_id: object.required("altId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for UploadedFile {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fileId", &self.file_id);
        object.field("url", &self.url);
    }
}

impl Encode for MediaObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.underscore_id);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("parentId", &self.parent_id);
        object.field("url", &self.url);
        object.field("path", &self.path);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("category", &self.category);
        object.field("subCategory", &self.sub_category);
        object.field("size", &self.size);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("isPrivate", &self.is_private);
        object.field("contentType", &self.content_type);
        object.field("width", &self.width);
        object.field("height", &self.height);
        object.field("blurHashCode", &self.blur_hash_code);
    }
}

impl Encode for DeletedMediaObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("deleted", &self.deleted);
        object.field("id", &self.id);
    }
}

impl Encode for ListMediaUnauthorizedErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Encode for ListMediaUnprocessableEntityErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Encode for UpdatedMediaObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("updated", &self.updated);
        object.field("id", &self.id);
    }
}

impl Encode for MediaObjectUpdateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("updated", &self.updated);
        object.field("traceId", &self.trace_id);
    }
}

impl_serde! {
    AltType, NewMediaFolder, MediaObjectId, BulkMediaObjectDeletion, Folder, MediaList,
    BulkMediaObjectEdit, BulkMediaObjectUpdate, MediaObjectUpdate, UploadedFile,
    DeletionStatus, MediaObject, DeletedMediaObject, ListMediaUnauthorizedErrorBody,
    ListMediaUnprocessableEntityErrorBody, UpdatedMediaObject, MediaObjectUpdateResponse,
}
