//! The Pets API, version 2: 4 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`rename_pets`](Pets::rename_pets) | `PUT /pets` | Renames pets. The body is a list. |
//! | [`upload_photo`](Pets::upload_photo) | `POST /pets` | Uploads a photo. The owner is the pet itself, because given values stay as they are. |
//! | [`update_pet`](Pets::update_pet) | `PUT /pets/{petId}` | Moves a pet to another owner and cage. |
//! | [`rename_pet`](Pets::rename_pet) | `PATCH /pets/{petId}` | Renames a pet. The required member alone changes nothing, so another one is set. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

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

pub use self::rename_pet::{RenamePet, RenamePetError, RenamePetParams};
pub use self::rename_pets::{RenamePets, RenamePetsError, RenamePetsParams};
pub use self::types::{
    Owner, OwnerKind, PetName, PetUpdate, PetUpdateCage, UploadPhotoBody,
};
pub use self::update_pet::{UpdatePet, UpdatePetError, UpdatePetParams};
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
        <RenamePetsParams as Operation>::METADATA,
        <UploadPhotoParams as Operation>::METADATA,
        <UpdatePetParams as Operation>::METADATA,
        <RenamePetParams as Operation>::METADATA,
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

    /// Renames pets. The body is a list.
    ///
    /// Returns no content. Errors are [`RenamePetsError`].
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
    pub fn rename_pets(&self, body: impl IntoIterator<Item = PetName>) -> RenamePets {
        let params = RenamePetsParams::new(body);
        Request::new(self.client, params)
    }

    /// Uploads a photo. The owner is the pet itself, because given values stay as they
    /// are.
    ///
    /// Returns no content. Errors are [`UploadPhotoError`].
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
    ) -> UploadPhoto {
        let params = UploadPhotoParams::new(owner_id, pet_id, body);
        UploadPhoto {
            request: Request::new(self.client, params),
        }
    }

    /// Moves a pet to another owner and cage.
    ///
    /// Returns no content. Errors are [`UpdatePetError`].
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
    pub fn update_pet(&self, pet_id: impl Into<String>, body: PetUpdate) -> UpdatePet {
        let params = UpdatePetParams::new(pet_id, body);
        Request::new(self.client, params)
    }

    /// Renames a pet. The required member alone changes nothing, so another one is set.
    ///
    /// Returns no content. Errors are [`RenamePetError`].
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
    pub fn rename_pet(&self, pet_id: impl Into<String>, body: PetName) -> RenamePet {
        let params = RenamePetParams::new(pet_id, body);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    RenamePetsParams, UploadPhotoParams, UpdatePetParams, RenamePetParams,
}
