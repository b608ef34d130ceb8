//! The Medias API, version 2: 7 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::LocationId;

mod bulk_delete_media_objects;
mod bulk_update_media_objects;
mod create_media_folder;
mod delete_media_content;
mod errors;
mod list_media;
mod update_media_object;
mod upload_media_content;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::bulk_delete_media_objects::{
    BulkDeleteMediaObjects, BulkDeleteMediaObjectsError, BulkDeleteMediaObjectsParams,
};
pub use self::bulk_update_media_objects::{
    BulkUpdateMediaObjects, BulkUpdateMediaObjectsError, BulkUpdateMediaObjectsParams,
};
pub use self::create_media_folder::{
    CreateMediaFolder, CreateMediaFolderError, CreateMediaFolderParams,
};
pub use self::delete_media_content::{
    DeleteMediaContent, DeleteMediaContentError, DeleteMediaContentParams,
};
pub use self::list_media::{ListMedia, ListMediaError, ListMediaParams};
pub use self::update_media_object::{
    UpdateMediaObject, UpdateMediaObjectError, UpdateMediaObjectParams,
};
pub use self::upload_media_content::{
    UploadMediaContent, UploadMediaContentError, UploadMediaContentParams,
};
pub use crate::shared::medias::{
    AltType, BulkMediaObjectDeletion, BulkMediaObjectEdit, BulkMediaObjectUpdate,
    DeletedMediaObject, DeletionStatus, Folder, ListMediaUnauthorizedErrorBody,
    ListMediaUnprocessableEntityErrorBody, MediaContentUpload, MediaList, MediaObject,
    MediaObjectId, MediaObjectUpdate, MediaObjectUpdated, NewMediaFolder,
    UpdatedMediaObject, UploadedFile,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Medias",
    version: "v2",
    module: "medias",
    feature: "medias",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <BulkDeleteMediaObjectsParams as Operation>::METADATA,
    <ListMediaParams as Operation>::METADATA,
    <CreateMediaFolderParams as Operation>::METADATA,
    <BulkUpdateMediaObjectsParams as Operation>::METADATA,
    <UploadMediaContentParams as Operation>::METADATA,
    <UpdateMediaObjectParams as Operation>::METADATA,
    <DeleteMediaContentParams as Operation>::METADATA,
];

/// The Medias API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Medias<'a> {
    client: &'a Client,
}

impl<'a> Medias<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Deletes several files and folders, or moves them to the trash.
    ///
    /// The status in the body says which of the two.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /medias/delete-files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-delete-media-objects))
    pub fn bulk_delete_media_objects(
        &self,
        body: BulkMediaObjectDeletion,
    ) -> BulkDeleteMediaObjects {
        let params = BulkDeleteMediaObjectsParams::new(body);
        BulkDeleteMediaObjects {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the files or the folders in the media storage of a location.
    ///
    /// `offset`, `limit` and `fetchAll` are strings; `type` is `file` or `folder`.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `medias.readonly`.
    ///
    /// `GET /medias/files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/fetch-media-content))
    #[doc(alias = "fetch-media-content")]
    pub fn list_media(
        &self,
        alt_id: impl Into<LocationId>,
        sort_by: impl Into<String>,
        sort_order: impl Into<String>,
        type_: impl Into<String>,
    ) -> ListMedia {
        let params = ListMediaParams::new(alt_id, sort_by, sort_order, type_);
        ListMedia {
            request: Request::new(self.client, params),
        }
    }

    /// Makes a folder in the media storage.
    ///
    /// Needs a location's token.
    ///
    /// `POST /medias/folder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/create-media-folder))
    pub fn create_media_folder(&self, body: NewMediaFolder) -> CreateMediaFolder {
        let params = CreateMediaFolderParams::new(body);
        CreateMediaFolder {
            request: Request::new(self.client, params),
        }
    }

    /// Renames several files and folders.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /medias/update-files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-update-media-objects))
    pub fn bulk_update_media_objects(
        &self,
        body: BulkMediaObjectUpdate,
    ) -> BulkUpdateMediaObjects {
        let params = BulkUpdateMediaObjectsParams::new(body);
        BulkUpdateMediaObjects {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads a file to the media storage, or has HighLevel fetch it from an address.
    ///
    /// Send either the file, of 25 MB at most, or `hosted` as true with the address.
    ///
    /// Needs a location's token with the scope `medias.write`.
    ///
    /// `POST /medias/upload-file`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/upload-media-content))
    pub fn upload_media_content(&self, body: MediaContentUpload) -> UploadMediaContent {
        let params = UploadMediaContentParams::new(body);
        UploadMediaContent {
            request: Request::new(self.client, params),
        }
    }

    /// Renames a file or a folder.
    ///
    /// Needs a location's token.
    ///
    /// `POST /medias/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/update-media-object))
    pub fn update_media_object(
        &self,
        id: impl Into<String>,
        body: MediaObjectUpdate,
    ) -> UpdateMediaObject {
        let params = UpdateMediaObjectParams::new(id, body);
        UpdateMediaObject {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a file or a folder.
    ///
    /// Needs a location's token with the scope `medias.write`.
    ///
    /// `DELETE /medias/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/delete-media-content))
    pub fn delete_media_content(
        &self,
        alt_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> DeleteMediaContent {
        let params = DeleteMediaContentParams::new(alt_id, id);
        DeleteMediaContent {
            request: Request::new(self.client, params),
        }
    }
}
