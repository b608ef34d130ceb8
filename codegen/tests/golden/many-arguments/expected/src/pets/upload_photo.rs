//! `upload-photo`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{PetsError, Photo};

/// Uploads a photo.
///
/// Made by [`Pets::upload_photo`](super::Pets::upload_photo).
///
/// `PUT /pets/photo`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UploadPhoto {
    request: Request<UploadPhotoParams>,
}

impl UploadPhoto {
    pub(super) fn new(client: &Client, params: UploadPhotoParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UploadPhoto, UploadPhotoParams
}

/// The parameters of [`UploadPhoto`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadPhotoParams {
    /// The request body.
    pub body: Photo,
}

impl UploadPhotoParams {
    /// Makes the parameters from what is required.
    pub fn new(body: Photo) -> Self {
        Self { body }
    }
}

impl Operation for UploadPhotoParams {
    type Output = ();
    type Error = UploadPhotoError;

    const METADATA: &'static Metadata = &Metadata {
        id: "upload-photo",
        method: Method::PUT,
        path: "/pets/photo",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.multipart(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`UploadPhoto`].
pub type UploadPhotoError = PetsError;
