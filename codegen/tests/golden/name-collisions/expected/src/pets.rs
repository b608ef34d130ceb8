//! The Pets API, version 2: one operation.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`replace_pet`](Pets::replace_pet) | `PUT /pets/{id}` | Replaces a pet. |

use highlevel_runtime::{Api, Client, Request};

mod replace_pet;
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

    /// Replaces a pet.
    ///
    /// Returns no content. Errors are [`ReplacePetError`](operations::ReplacePetError).
    ///
    /// `PUT /pets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::Pet;
    ///
    /// client.pets().replace_pet("id", Pet::new("underscore-id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_pet(
        &self,
        id: impl Into<String>,
        body: Pet,
    ) -> operations::ReplacePet {
        let params = operations::ReplacePetParams::new(id, body);
        operations::ReplacePet {
            request: Request::new(self.client, params),
        }
    }
}
