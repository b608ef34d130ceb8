//! The Media API, version 2: 7 operations.
//!
//! [`Client::media`](crate::Client::media) returns the handle [`Media`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Medias
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`bulk_delete_media_objects`](Media::bulk_delete_media_objects) | `PUT /medias/delete-files` | Deletes several files and folders, or moves them to the trash. |
//! | [`list_media`](Media::list_media) | `GET /medias/files` | Lists the files or the folders in the media storage of a location. |
//! | [`create_media_folder`](Media::create_media_folder) | `POST /medias/folder` | Creates a folder in the media storage. |
//! | [`bulk_update_media_objects`](Media::bulk_update_media_objects) | `PUT /medias/update-files` | Renames several files and folders. |
//! | [`upload_media_content`](Media::upload_media_content) | `POST /medias/upload-file` | Uploads a file to the media storage, or lets HighLevel fetch a file from a URL. |
//! | [`update_media_object`](Media::update_media_object) | `POST /medias/{id}` | Renames a file or a folder. |
//! | [`delete_media_content`](Media::delete_media_content) | `DELETE /medias/{id}` | Deletes a file or a folder. |

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

pub use crate::shared::media::{
    AltType, BulkMediaObjectDeletion, BulkMediaObjectEdit, BulkMediaObjectUpdate,
    DeletedMediaObject, DeletionStatus, Folder, ListMediaUnauthorizedErrorBody,
    ListMediaUnprocessableEntityErrorBody, MediaContentUpload, MediaList, MediaObject,
    MediaObjectId, MediaObjectUpdate, MediaObjectUpdateResponse, NewMediaFolder,
    UpdatedMediaObject, UploadedFile,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Media",
    version: "v2",
    module: "media",
    feature: "media",
};

/// The Media API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Media<'a> {
    client: &'a Client,
}

impl<'a> Media<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Deletes several files and folders, or moves them to the trash.
    ///
    /// The `status` in the body decides which of the two happens. HighLevel documents the
    /// deletion as a soft deletion.
    ///
    /// Returns a list of [`DeletedMediaObject`]. Errors are
    /// [`BulkDeleteMediaObjectsError`](operations::BulkDeleteMediaObjectsError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /medias/delete-files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-delete-media-objects))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::media::{BulkMediaObjectDeletion, DeletionStatus, MediaObjectId};
    ///
    /// let deleted_media_objects = client
    ///     .media()
    ///     .bulk_delete_media_objects(
    ///         BulkMediaObjectDeletion::new(
    ///             "sx6wyHhbFdRXh302LLNR",
    ///             [
    ///                 MediaObjectId::new("686f630df0d3166d68fbcec2"),
    ///                 MediaObjectId::new("686f9817f0d3165be9fbcef6"),
    ///             ],
    ///             DeletionStatus::Trashed,
    ///         ),
    ///     )
    ///     .await?;
    /// for deleted_media_object in deleted_media_objects {
    ///     println!("{:?}", deleted_media_object.deleted);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_delete_media_objects(
        &self,
        body: BulkMediaObjectDeletion,
    ) -> operations::BulkDeleteMediaObjects {
        let params = operations::BulkDeleteMediaObjectsParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the files or the folders in the media storage of a location.
    ///
    /// The type is `file` or `folder`.
    ///
    /// Returns one page, [`MediaList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListMediaError`](operations::ListMediaError).
    ///
    /// Needs a location's token with the scope `medias.readonly`.
    ///
    /// `GET /medias/files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/fetch-media-content))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut media_objects = client
    ///     .media()
    ///     .list_media("sx6wyHhbFdRXh302LLNR", "createdAt", "asc", "file")
    ///     .items();
    /// while let Some(media_object) = media_objects.next().await {
    ///     let media_object = media_object?;
    ///     println!("{:?}", media_object.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetch-media-content")]
    pub fn list_media(
        &self,
        location_id: impl Into<LocationId>,
        sort_by: impl Into<String>,
        sort_order: impl Into<String>,
        type_: impl Into<String>,
    ) -> operations::ListMedia {
        let params = operations::ListMediaParams::new(
            location_id,
            sort_by,
            sort_order,
            type_,
        );
        operations::ListMedia {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a folder in the media storage.
    ///
    /// Returns [`Folder`]. Errors are
    /// [`CreateMediaFolderError`](operations::CreateMediaFolderError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /medias/folder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/create-media-folder))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::media::NewMediaFolder;
    ///
    /// let folder = client
    ///     .media()
    ///     .create_media_folder(NewMediaFolder::new("sx6wyHhbFdRXh302LLNR", "Price lists"))
    ///     .await?;
    /// println!("{:?}", folder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_media_folder(
        &self,
        body: NewMediaFolder,
    ) -> operations::CreateMediaFolder {
        let params = operations::CreateMediaFolderParams::new(body);
        Request::new(self.client, params)
    }

    /// Renames several files and folders.
    ///
    /// Returns a list of [`UpdatedMediaObject`]. Errors are
    /// [`BulkUpdateMediaObjectsError`](operations::BulkUpdateMediaObjectsError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /medias/update-files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-update-media-objects))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::media::{BulkMediaObjectEdit, BulkMediaObjectUpdate};
    ///
    /// let updated_media_objects = client
    ///     .media()
    ///     .bulk_update_media_objects(
    ///         BulkMediaObjectUpdate::new(
    ///             "sx6wyHhbFdRXh302LLNR",
    ///             [
    ///                 BulkMediaObjectEdit::new("686f9817f0d3165be9fbcef6")
    ///                     .name("Price list 2026.pdf"),
    ///                 BulkMediaObjectEdit::new("686f630df0d3166d68fbcec2")
    ///                     .name("Brochure 2026.pdf"),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// for updated_media_object in updated_media_objects {
    ///     println!("{:?}", updated_media_object.updated);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_update_media_objects(
        &self,
        body: BulkMediaObjectUpdate,
    ) -> operations::BulkUpdateMediaObjects {
        let params = operations::BulkUpdateMediaObjectsParams::new(body);
        Request::new(self.client, params)
    }

    /// Uploads a file to the media storage, or lets HighLevel fetch a file from a URL.
    ///
    /// Pass either `file`, with at most 25 MB, or `hosted` set to true and `file_url`.
    ///
    /// Returns [`UploadedFile`]. Errors are
    /// [`UploadMediaContentError`](operations::UploadMediaContentError).
    ///
    /// Needs a location's token with the scope `medias.write`.
    ///
    /// `POST /medias/upload-file`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/upload-media-content))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::media::MediaContentUpload;
    ///
    /// let uploaded_file = client
    ///     .media()
    ///     .upload_media_content(
    ///         MediaContentUpload::new()
    ///             .file(highlevel::File::from_path("price-list.pdf"))
    ///             .name("Price list.pdf"),
    ///     )
    ///     .await?;
    /// println!("{:?}", uploaded_file.url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_media_content(
        &self,
        body: MediaContentUpload,
    ) -> operations::UploadMediaContent {
        let params = operations::UploadMediaContentParams::new(body);
        Request::new(self.client, params)
    }

    /// Renames a file or a folder.
    ///
    /// Returns [`MediaObjectUpdateResponse`]. Errors are
    /// [`UpdateMediaObjectError`](operations::UpdateMediaObjectError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /medias/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/update-media-object))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::media::MediaObjectUpdate;
    ///
    /// let response = client
    ///     .media()
    ///     .update_media_object(
    ///         "686f9817f0d3165be9fbcef6",
    ///         MediaObjectUpdate::new("sx6wyHhbFdRXh302LLNR", "Price list 2026.pdf"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.updated);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_media_object(
        &self,
        id: impl Into<String>,
        body: MediaObjectUpdate,
    ) -> operations::UpdateMediaObject {
        let params = operations::UpdateMediaObjectParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes a file or a folder.
    ///
    /// Returns no content. Errors are
    /// [`DeleteMediaContentError`](operations::DeleteMediaContentError).
    ///
    /// Needs a location's token with the scope `medias.write`.
    ///
    /// `DELETE /medias/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/delete-media-content))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .media()
    ///     .delete_media_content("sx6wyHhbFdRXh302LLNR", "686f9817f0d3165be9fbcef6")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_media_content(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteMediaContent {
        let params = operations::DeleteMediaContentParams::new(location_id, id);
        operations::DeleteMediaContent {
            request: Request::new(self.client, params),
        }
    }
}
