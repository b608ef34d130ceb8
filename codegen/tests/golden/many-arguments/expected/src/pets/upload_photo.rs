//! `upload-photo`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::Photo;

/// Uploads a photo.
///
/// Created by [`Pets::upload_photo`](super::Pets::upload_photo).
///
/// `PUT /pets/photo`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadPhoto = Request<UploadPhotoParams>;

/// The parameters of [`UploadPhoto`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadPhotoParams {
    /// The request body.
    pub body: Photo,
}

impl UploadPhotoParams {
    /// Creates the parameters.
    pub fn new(body: Photo) -> Self {
        Self { body }
    }
}

impl Operation for UploadPhotoParams {
    type Output = ();
    type Whole = ();
    type Error = UploadPhotoError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-photo",
        name: "upload_photo",
        summary: "Uploads a photo.",
        deprecated: None,
        method: Method::PUT,
        path: "/pets/photo",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.multipart(&self.body);
    }
}

/// Errors of [`UploadPhoto`].
pub type UploadPhotoError = super::errors::PetsError;
