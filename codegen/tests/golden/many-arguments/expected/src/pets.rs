//! The Pets API, version 2: 2 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

mod create_pet;
mod errors;
mod types;
mod upload_photo;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_pet::{
    CreatePet, CreatePetError, CreatePetParams, CreatePetRequired,
};
pub use self::types::{Pet, PetRequired, Photo, PhotoRequired};
pub use self::upload_photo::{UploadPhoto, UploadPhotoError, UploadPhotoParams};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <CreatePetParams as Operation>::METADATA,
    <UploadPhotoParams as Operation>::METADATA,
];

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Registers a pet.
    ///
    /// `POST /pets`
    pub fn create_pet(
        &self,
        required: CreatePetRequired<impl Into<String>, impl Into<String>>,
    ) -> CreatePet {
        let params = CreatePetParams::new(required);
        CreatePet {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads a photo.
    ///
    /// `PUT /pets/photo`
    pub fn upload_photo(&self, body: Photo) -> UploadPhoto {
        let params = UploadPhotoParams::new(body);
        UploadPhoto {
            request: Request::new(self.client, params),
        }
    }
}
