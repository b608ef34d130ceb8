//! The Pets API, version 2: 4 operations.

use highlevel_runtime::Client;

mod count_pets;
mod create_pet;
mod delete_pets;
mod errors;
mod list_names;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::count_pets::{CountPets, CountPetsError, CountPetsParams};
pub use self::create_pet::{CreatePet, CreatePetError, CreatePetParams};
pub use self::delete_pets::{DeletePets, DeletePetsError, DeletePetsParams};
pub use self::errors::PetsError;
pub use self::list_names::{ListNames, ListNamesError, ListNamesParams};
pub use self::types::Pet;

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the names of all pets.
    ///
    /// `GET /pets`
    pub fn list_names(&self) -> ListNames {
        ListNames::new(self.client, ListNamesParams::new())
    }

    /// Counts pets.
    ///
    /// `PUT /pets`
    pub fn count_pets(&self) -> CountPets {
        CountPets::new(self.client, CountPetsParams::new())
    }

    /// Adds a pet.
    ///
    /// `POST /pets`
    pub fn create_pet(&self) -> CreatePet {
        CreatePet::new(self.client, CreatePetParams::new())
    }

    /// Deletes all pets.
    ///
    /// `DELETE /pets`
    pub fn delete_pets(&self) -> DeletePets {
        DeletePets::new(self.client, DeletePetsParams::new())
    }
}
