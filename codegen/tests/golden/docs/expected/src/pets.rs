//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | **Deprecated.** Adds a pet. |
//! | [`delete_pets`](Pets::delete_pets) | `DELETE /pets` | **Deprecated.** Removes all pets. |

use highlevel_runtime::{Api, Client, Request};

mod create_pet;
mod delete_pets;
mod errors;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::Pet;

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

    /// Adds a pet.
    ///
    /// Prefer this to the address that the prose of the documentation names, which is
    /// longer than a line can hold and so is wrapped.
    ///
    /// - a list stays a list
    ///
    /// Returns no content. Errors are [`CreatePetError`](operations::CreatePetError).
    ///
    /// Needs a shop's or a company's token with the scopes `pets.write`, `pets.all`.
    ///
    /// `POST /pets` ([documentation](https://example.org/docs/create-pet))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().create_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn create_pet(&self) -> operations::CreatePet {
        let params = operations::CreatePetParams::new();
        operations::CreatePet {
            request: Request::new(self.client, params),
        }
    }

    /// Removes all pets.
    ///
    /// Use `delete_pet` instead.
    ///
    /// Returns no content. Errors are [`DeletePetsError`](operations::DeletePetsError).
    ///
    /// Needs a shop's token with the scope `pets.readonly`.
    ///
    /// `DELETE /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().delete_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `delete_pet` instead")]
    pub fn delete_pets(&self) -> operations::DeletePets {
        let params = operations::DeletePetsParams::new();
        Request::new(self.client, params)
    }
}
