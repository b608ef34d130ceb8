//! The Pets API, version 2: 4 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`rename_pets`](Pets::rename_pets) | `PUT /pets` | Renames pets. The body is a list. |
//! | [`upload_photo`](Pets::upload_photo) | `POST /pets` | Uploads a photo. The owner is the pet itself, because given values stay as they are. |
//! | [`update_pet`](Pets::update_pet) | `PUT /pets/{petId}` | Moves a pet to another owner and cage. |
//! | [`rename_pet`](Pets::rename_pet) | `PATCH /pets/{petId}` | Renames a pet. The required member alone changes nothing, so another one is set. |

use highlevel_runtime::{Api, Client, Request};

mod errors;
mod rename_pet;
mod rename_pets;
mod types;
mod update_pet;
mod upload_photo;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    Owner, OwnerKind, PetName, PetUpdate, PetUpdateCage, UploadPhotoBody,
};

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

    /// Renames pets. The body is a list.
    ///
    /// Returns no content. Errors are [`RenamePetsError`](operations::RenamePetsError).
    ///
    /// `PUT /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::PetName;
    ///
    /// client
    ///     .pets()
    ///     .rename_pets([PetName::new("a1").name("Rex"), PetName::new("a2")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename_pets(
        &self,
        body: impl IntoIterator<Item = PetName>,
    ) -> operations::RenamePets {
        let params = operations::RenamePetsParams::new(body);
        Request::new(self.client, params)
    }

    /// Uploads a photo. The owner is the pet itself, because given values stay as they
    /// are.
    ///
    /// Returns no content. Errors are [`UploadPhotoError`](operations::UploadPhotoError).
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::UploadPhotoBody;
    ///
    /// client
    ///     .pets()
    ///     .upload_photo(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "ve9EPM428h8vShlRW1KT",
    ///         UploadPhotoBody::new().photo(pets::File::from_path("rex.png")),
    ///     )
    ///     .limit(-1_234_567)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_photo(
        &self,
        owner_id: impl Into<String>,
        pet_id: impl Into<String>,
        body: UploadPhotoBody,
    ) -> operations::UploadPhoto {
        let params = operations::UploadPhotoParams::new(owner_id, pet_id, body);
        operations::UploadPhoto {
            request: Request::new(self.client, params),
        }
    }

    /// Moves a pet to another owner and cage.
    ///
    /// Returns no content. Errors are [`UpdatePetError`](operations::UpdatePetError).
    ///
    /// `PUT /pets/{petId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{Owner, OwnerKind, PetUpdate, PetUpdateCage};
    ///
    /// client
    ///     .pets()
    ///     .update_pet(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         PetUpdate::new()
    ///             .cage(PetUpdateCage::Integer(7))
    ///             .owner(
    ///                 Owner::new("Jane Doe", OwnerKind::Person)
    ///                     .since("2026-03-01")
    ///                     .tags(std::collections::BTreeMap::new())
    ///                     .codes(["10115", "10117"]),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_pet(
        &self,
        pet_id: impl Into<String>,
        body: PetUpdate,
    ) -> operations::UpdatePet {
        let params = operations::UpdatePetParams::new(pet_id, body);
        Request::new(self.client, params)
    }

    /// Renames a pet. The required member alone changes nothing, so another one is set.
    ///
    /// Returns no content. Errors are [`RenamePetError`](operations::RenamePetError).
    ///
    /// `PATCH /pets/{petId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::PetName;
    ///
    /// client
    ///     .pets()
    ///     .rename_pet(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         PetName::new("ve9EPM428h8vShlRW1KT").name("Bello"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename_pet(
        &self,
        pet_id: impl Into<String>,
        body: PetName,
    ) -> operations::RenamePet {
        let params = operations::RenamePetParams::new(pet_id, body);
        Request::new(self.client, params)
    }
}
