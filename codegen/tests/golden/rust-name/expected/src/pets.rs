//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_pet`](Pets::get_pet) | `GET /pets/{id}` | Returns a pet. |
//! | [`delete_pet`](Pets::delete_pet) | `DELETE /pets/{id}` | Deletes a pet. |

use highlevel_runtime::{Api, Client, Request};

mod delete_pet;
mod get_pet;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{Deletion, Pet, Relative, SortDirection};

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

    /// Returns a pet.
    ///
    /// Returns [`Pet`]. Errors are [`GetPetError`](operations::GetPetError).
    ///
    /// `GET /pets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pet = client.pets().get_pet("id").await?;
    /// println!("{:?}", pet.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "petsControllerGetV1")]
    pub fn get_pet(&self, pet_id: impl Into<String>) -> operations::GetPet {
        let params = operations::GetPetParams::new(pet_id);
        operations::GetPet {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a pet.
    ///
    /// Returns [`Deletion`]. Errors are [`DeletePetError`](operations::DeletePetError).
    ///
    /// `DELETE /pets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().delete_pet("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "petsControllerDeleteV1")]
    pub fn delete_pet(&self, id: impl Into<String>) -> operations::DeletePet {
        let params = operations::DeletePetParams::new(id);
        Request::new(self.client, params)
    }
}
