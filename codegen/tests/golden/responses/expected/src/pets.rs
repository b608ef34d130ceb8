//! The Pets API, version 2: 4 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

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
pub use self::list_names::{ListNames, ListNamesError, ListNamesParams};
pub use self::types::Pet;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <ListNamesParams as Operation>::METADATA,
    <CountPetsParams as Operation>::METADATA,
    <CreatePetParams as Operation>::METADATA,
    <DeletePetsParams as Operation>::METADATA,
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

    /// Lists the names of all pets.
    ///
    /// `GET /pets`
    pub fn list_names(&self) -> ListNames {
        let params = ListNamesParams::new();
        ListNames {
            request: Request::new(self.client, params),
        }
    }

    /// Counts pets.
    ///
    /// `PUT /pets`
    pub fn count_pets(&self) -> CountPets {
        let params = CountPetsParams::new();
        CountPets {
            request: Request::new(self.client, params),
        }
    }

    /// Adds a pet.
    ///
    /// `POST /pets`
    pub fn create_pet(&self) -> CreatePet {
        let params = CreatePetParams::new();
        CreatePet {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes all pets.
    ///
    /// `DELETE /pets`
    pub fn delete_pets(&self) -> DeletePets {
        let params = DeletePetsParams::new();
        DeletePets {
            request: Request::new(self.client, params),
        }
    }
}
