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

pub use self::create_pet::{CreatePet, CreatePetError, CreatePetParams};
pub use self::types::{Pet, Photo};
pub use self::upload_photo::{UploadPhoto, UploadPhotoError, UploadPhotoParams};

/// What all operations have in common.
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
    #[allow(
        clippy::too_many_arguments,
        reason = "the documentation requires all of them"
    )]
    #[allow(
        clippy::fn_params_excessive_bools,
        reason = "the documentation requires all of them"
    )]
    pub fn create_pet(
        &self,
        alive: bool,
        brown: bool,
        calm: bool,
        deaf: bool,
        eats: impl Into<String>,
        fur: impl Into<String>,
        body: Pet,
    ) -> CreatePet {
        let params = CreatePetParams::new(alive, brown, calm, deaf, eats, fur, body);
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
