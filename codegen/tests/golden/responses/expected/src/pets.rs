//! The Pets API, version 2: 4 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_names`](Pets::list_names) | `GET /pets` | Lists the names of all pets. |
//! | [`count_pets`](Pets::count_pets) | `PUT /pets` | Counts pets. |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Adds a pet. |
//! | [`delete_pets`](Pets::delete_pets) | `DELETE /pets` | Deletes all pets. |

use highlevel_runtime::{Api, Client, Request};

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

    /// Lists the names of all pets.
    ///
    /// Returns a list of strings. Errors are
    /// [`ListNamesError`](operations::ListNamesError).
    ///
    /// `GET /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let names = client.pets().list_names().await?;
    /// for name in names {
    ///     println!("{name:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_names(&self) -> operations::ListNames {
        let params = operations::ListNamesParams::new();
        Request::new(self.client, params)
    }

    /// Counts pets.
    ///
    /// Returns a map of numbers by key. Errors are
    /// [`CountPetsError`](operations::CountPetsError).
    ///
    /// `PUT /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let response = client.pets().count_pets().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_pets(&self) -> operations::CountPets {
        let params = operations::CountPetsParams::new();
        Request::new(self.client, params)
    }

    /// Adds a pet.
    ///
    /// Returns [`Pet`]. Errors are [`CreatePetError`](operations::CreatePetError).
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pet = client.pets().create_pet().await?;
    /// println!("{:?}", pet.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(&self) -> operations::CreatePet {
        let params = operations::CreatePetParams::new();
        Request::new(self.client, params)
    }

    /// Deletes all pets.
    ///
    /// Returns no content. Errors are [`DeletePetsError`](operations::DeletePetsError).
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
    pub fn delete_pets(&self) -> operations::DeletePets {
        let params = operations::DeletePetsParams::new();
        Request::new(self.client, params)
    }
}
