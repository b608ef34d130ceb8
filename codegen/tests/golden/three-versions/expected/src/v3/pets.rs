//! The Pets API, version 3: one operation.
//!
//! [`Client::v3_pets`](crate::Client::v3_pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Pets
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_pet`](Pets::get_pet) | `GET /pets/{petId}` | Gets a pet. |

use highlevel_runtime::{Api, Client, Request};

mod get_pet;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::Pet;
pub use crate::shared::pets::Owner;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v3",
    module: "v3::pets",
    feature: "v3-pets",
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

    /// Gets a pet.
    ///
    /// Returns [`Pet`]. Errors are [`GetPetError`](operations::GetPetError).
    ///
    /// `GET /pets/{petId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pet = client.v3_pets().get_pet("pet-id").await?;
    /// println!("{:?}", pet.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pet(&self, pet_id: impl Into<String>) -> operations::GetPet {
        let params = operations::GetPetParams::new(pet_id);
        Request::new(self.client, params)
    }
}
