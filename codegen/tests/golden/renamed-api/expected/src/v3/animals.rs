//! The Animals API, version 3: one operation.
//!
//! [`Client::v3_animals`](crate::Client::v3_animals) returns the handle [`Animals`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_pets`](Animals::list_pets) | `GET /animals` | Lists pets. |

use highlevel_runtime::{Api, Client, Request};

mod list_pets;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::Owner;
pub use crate::shared::pets::{Pet, PetList};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Animals",
    version: "v3",
    module: "v3::animals",
    feature: "v3-animals",
};

/// The Animals API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    client: &'a Client,
}

impl<'a> Animals<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists pets.
    ///
    /// Returns one page, [`PetList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPetsError`](operations::ListPetsError).
    ///
    /// `GET /animals`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let mut pets = client.v3_animals().list_pets().items();
    /// while let Some(pet) = pets.next().await {
    ///     let pet = pet?;
    ///     println!("{:?}", pet.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> operations::ListPets {
        let params = operations::ListPetsParams::new();
        operations::ListPets {
            request: Request::new(self.client, params),
        }
    }
}
