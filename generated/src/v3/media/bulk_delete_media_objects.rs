//! `bulk-delete-media-objects`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BulkMediaObjectDeletion, DeletedMediaObject};

/// Deletes several files and folders, or moves them to the trash.
///
/// Created by
/// [`Media::bulk_delete_media_objects`](super::Media::bulk_delete_media_objects).
///
/// `PUT /medias/delete-files`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkDeleteMediaObjects = Request<BulkDeleteMediaObjectsParams>;

/// The parameters of [`BulkDeleteMediaObjects`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDeleteMediaObjectsParams {
    /// Files and folders to delete or to move to the trash.
    pub body: BulkMediaObjectDeletion,
}

impl BulkDeleteMediaObjectsParams {
    /// Creates the parameters.
    pub fn new(body: BulkMediaObjectDeletion) -> Self {
        Self { body }
    }
}

impl Operation for BulkDeleteMediaObjectsParams {
    type Output = Vec<DeletedMediaObject>;
    type Whole = Vec<DeletedMediaObject>;
    type Error = BulkDeleteMediaObjectsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-delete-media-objects",
        name: "bulk_delete_media_objects",
        summary: "Deletes several files and folders, or moves them to the trash.",
        deprecated: None,
        method: Method::PUT,
        path: "/medias/delete-files",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-delete-media-objects",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`BulkDeleteMediaObjects`].
pub type BulkDeleteMediaObjectsError = super::errors::MediaError;
