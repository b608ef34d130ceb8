//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Registers a pet. |
//! | [`upload_photo`](Pets::upload_photo) | `PUT /pets/photo` | Uploads a photo. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

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

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[
        <CreatePetParams as Operation>::METADATA,
        <UploadPhotoParams as Operation>::METADATA,
    ]
}

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
    /// Returns no content. Errors are [`CreatePetError`].
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{CreatePetRequired, Pet, PetRequired};
    ///
    /// client
    ///     .pets()
    ///     .create_pet(CreatePetRequired {
    ///         alive: true,
    ///         brown: true,
    ///         calm: true,
    ///         deaf: true,
    ///         eats: "eats",
    ///         fur: "fur",
    ///         body: Pet::new(PetRequired {
    ///             alive: true,
    ///             brown: true,
    ///             calm: true,
    ///             deaf: true,
    ///             eats: "eats",
    ///             fur: "fur",
    ///             gait: "gait",
    ///             home: "home",
    ///         }),
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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
    /// Returns no content. Errors are [`UploadPhotoError`].
    ///
    /// `PUT /pets/photo`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{Photo, PhotoRequired};
    ///
    /// client
    ///     .pets()
    ///     .upload_photo(
    ///         Photo::new(PhotoRequired {
    ///             alive: true,
    ///             brown: true,
    ///             calm: true,
    ///             deaf: true,
    ///             eats: "eats",
    ///             fur: "fur",
    ///             gait: "gait",
    ///             home: "home",
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_photo(&self, body: Photo) -> UploadPhoto {
        let params = UploadPhotoParams::new(body);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    CreatePetParams, UploadPhotoParams,
}
