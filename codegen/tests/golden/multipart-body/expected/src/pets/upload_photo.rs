//! `upload-photo`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::UploadPhotoBody;

/// Uploads a photo of a pet.
///
/// Created by [`Pets::upload_photo`](super::Pets::upload_photo).
///
/// `POST /pets/{petId}/photo`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadPhoto = Request<UploadPhotoParams>;

/// The parameters of [`UploadPhoto`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadPhotoParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The request body.
    pub body: UploadPhotoBody,
}

impl UploadPhotoParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>, body: UploadPhotoBody) -> Self {
        Self {
            pet_id: pet_id.into(),
            body,
        }
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
        summary: "Uploads a photo of a pet.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/{petId}/photo",
        is_idempotent: false,
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
        request.path("petId", &self.pet_id);
        request.multipart(&self.body);
    }
}

/// Errors of [`UploadPhoto`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum UploadPhotoError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UploadPhotoError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
