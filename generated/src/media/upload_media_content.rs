//! `upload-media-content`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{MediaContentUpload, UploadedFile};

/// Uploads a file to the media storage, or lets HighLevel fetch a file from a URL.
///
/// Created by [`Media::upload_media_content`](super::Media::upload_media_content).
///
/// `POST /medias/upload-file`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadMediaContent = Request<UploadMediaContentParams>;

/// The parameters of [`UploadMediaContent`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadMediaContentParams {
    /// A file to upload, or the URL of one to store.
    pub body: MediaContentUpload,
}

impl UploadMediaContentParams {
    /// Creates the parameters.
    pub fn new(body: MediaContentUpload) -> Self {
        Self { body }
    }
}

impl Operation for UploadMediaContentParams {
    type Output = UploadedFile;
    type Whole = UploadedFile;
    type Error = UploadMediaContentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-media-content",
        name: "upload_media_content",
        summary: "Uploads a file to the media storage, or lets HighLevel fetch a file from a URL.",
        deprecated: None,
        method: Method::POST,
        path: "/medias/upload-file",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &["medias.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/upload-media-content",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.multipart(&self.body);
    }
}

/// Errors of [`UploadMediaContent`].
pub type UploadMediaContentError = super::errors::MediaError;
