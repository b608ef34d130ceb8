//! The Pets API, version 2: one operation.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_pets`](Pets::list_pets) | `GET /pets` | Lists pets. |

use highlevel_runtime::{Api, Client, Request};

mod list_pets;
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

    /// Lists pets.
    ///
    /// Returns a list of [`Pet`]. Errors are
    /// [`ListPetsError`](operations::ListPetsError).
    ///
    /// `GET /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pets = client.pets().list_pets().await?;
    /// for pet in pets {
    ///     println!("{:?}", pet.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> operations::ListPets {
        let params = operations::ListPetsParams::new();
        Request::new(self.client, params)
    }
}
