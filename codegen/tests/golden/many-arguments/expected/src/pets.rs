//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Registers a pet. |
//! | [`upload_photo`](Pets::upload_photo) | `PUT /pets/photo` | Uploads a photo. |

use highlevel_runtime::{Api, Client, Request};

mod create_pet;
mod errors;
mod types;
mod upload_photo;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::create_pet::CreatePetRequired;
pub use self::types::{Pet, PetRequired, Photo, PhotoRequired};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

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
    /// Returns no content. Errors are [`CreatePetError`](operations::CreatePetError).
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
    ) -> operations::CreatePet {
        let params = operations::CreatePetParams::new(required);
        operations::CreatePet {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads a photo.
    ///
    /// Returns no content. Errors are [`UploadPhotoError`](operations::UploadPhotoError).
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
    pub fn upload_photo(&self, body: Photo) -> operations::UploadPhoto {
        let params = operations::UploadPhotoParams::new(body);
        Request::new(self.client, params)
    }
}
