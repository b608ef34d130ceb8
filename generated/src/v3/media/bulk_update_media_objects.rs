//! `bulk-update-media-objects`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BulkMediaObjectUpdate, UpdatedMediaObject};

/// Renames several files and folders.
///
/// Created by
/// [`Media::bulk_update_media_objects`](super::Media::bulk_update_media_objects).
///
/// `PUT /medias/update-files`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkUpdateMediaObjects = Request<BulkUpdateMediaObjectsParams>;

/// The parameters of [`BulkUpdateMediaObjects`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkUpdateMediaObjectsParams {
    /// Files and folders to rename.
    pub body: BulkMediaObjectUpdate,
}

impl BulkUpdateMediaObjectsParams {
    /// Creates the parameters.
    pub fn new(body: BulkMediaObjectUpdate) -> Self {
        Self { body }
    }
}

impl Operation for BulkUpdateMediaObjectsParams {
    type Output = Vec<UpdatedMediaObject>;
    type Whole = Vec<UpdatedMediaObject>;
    type Error = BulkUpdateMediaObjectsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-update-media-objects",
        name: "bulk_update_media_objects",
        summary: "Renames several files and folders.",
        deprecated: None,
        method: Method::PUT,
        path: "/medias/update-files",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/bulk-update-media-objects",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`BulkUpdateMediaObjects`].
pub type BulkUpdateMediaObjectsError = super::errors::MediaError;
