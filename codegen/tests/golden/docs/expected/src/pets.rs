//! The Pets API, version 2: 2 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

mod create_pet;
mod delete_pets;
mod errors;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_pet::{CreatePet, CreatePetError, CreatePetParams};
pub use self::delete_pets::{DeletePets, DeletePetsError, DeletePetsParams};
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

    /// Adds a pet.
    ///
    /// Prefer this to the address that the prose of the documentation names, which is
    /// longer than a line can hold and so is wrapped.
    ///
    /// - a list stays a list
    ///
    /// Needs a shop's or a company's token with the scopes `pets.write`, `pets.all`.
    ///
    /// `POST /pets` ([documentation](https://example.org/docs/create-pet))
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn create_pet(&self) -> CreatePet {
        let params = CreatePetParams::new();
        CreatePet {
            request: Request::new(self.client, params),
        }
    }

    /// Removes all pets.
    ///
    /// Use `delete_pet` instead.
    ///
    /// Needs a shop's token with the scope `pets.readonly`.
    ///
    /// `DELETE /pets`
    #[deprecated(note = "Use `delete_pet` instead")]
    pub fn delete_pets(&self) -> DeletePets {
        let params = DeletePetsParams::new();
        DeletePets {
            request: Request::new(self.client, params),
        }
    }
}
