//! The request builders, parameters and errors of the Media API.
//!
//! The methods of [`Media`](super::Media) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::bulk_delete_media_objects::{
    BulkDeleteMediaObjects, BulkDeleteMediaObjectsError, BulkDeleteMediaObjectsParams,
};
pub use super::bulk_update_media_objects::{
    BulkUpdateMediaObjects, BulkUpdateMediaObjectsError, BulkUpdateMediaObjectsParams,
};
pub use super::create_media_folder::{
    CreateMediaFolder, CreateMediaFolderError, CreateMediaFolderParams,
};
pub use super::delete_media_content::{
    DeleteMediaContent, DeleteMediaContentError, DeleteMediaContentParams,
};
pub use super::list_media::{ListMedia, ListMediaError, ListMediaParams};
pub use super::update_media_object::{
    UpdateMediaObject, UpdateMediaObjectError, UpdateMediaObjectParams,
};
pub use super::upload_media_content::{
    UploadMediaContent, UploadMediaContentError, UploadMediaContentParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <BulkDeleteMediaObjectsParams as Operation>::METADATA,
        <ListMediaParams as Operation>::METADATA,
        <CreateMediaFolderParams as Operation>::METADATA,
        <BulkUpdateMediaObjectsParams as Operation>::METADATA,
        <UploadMediaContentParams as Operation>::METADATA,
        <UpdateMediaObjectParams as Operation>::METADATA,
        <DeleteMediaContentParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    BulkDeleteMediaObjectsParams, ListMediaParams, CreateMediaFolderParams,
    BulkUpdateMediaObjectsParams, UploadMediaContentParams, UpdateMediaObjectParams,
    DeleteMediaContentParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
