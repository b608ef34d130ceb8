//! The Pets API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod types;
mod upload_photo;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::types::{UploadPhotoBody, UploadPhotoBodyKind};
pub use self::upload_photo::{UploadPhoto, UploadPhotoError, UploadPhotoParams};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Uploads a photo of a pet.
    ///
    /// `POST /pets/{petId}/photo`
    pub fn upload_photo(
        &self,
        pet_id: impl Into<String>,
        body: UploadPhotoBody,
    ) -> UploadPhoto {
        let params = UploadPhotoParams::new(pet_id, body);
        UploadPhoto {
            request: Request::new(self.client, params),
        }
    }
}
