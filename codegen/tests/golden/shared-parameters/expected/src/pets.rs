//! The Pets API, version 2: 2 operations.

use highlevel_runtime::{Client, Request};

mod errors;
mod get_pet;
mod types;
mod update_pet;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::errors::PetError;
pub use self::get_pet::{GetPet, GetPetError, GetPetParams};
pub use self::types::Pet;
pub use self::update_pet::{UpdatePet, UpdatePetError, UpdatePetParams};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns a pet.
    ///
    /// `GET /pets/{petId}`
    pub fn get_pet(&self, pet_id: impl Into<String>) -> GetPet {
        let params = GetPetParams::new(pet_id);
        GetPet {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a pet.
    ///
    /// `PUT /pets/{petId}`
    pub fn update_pet(
        &self,
        pet_id: impl Into<String>,
        lang: impl Into<String>,
        body: Pet,
    ) -> UpdatePet {
        let params = UpdatePetParams::new(pet_id, lang, body);
        UpdatePet {
            request: Request::new(self.client, params),
        }
    }
}
