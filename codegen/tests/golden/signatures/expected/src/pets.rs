//! The Pets API, version 2: one operation.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_pet`](Pets::create_pet) | `POST /kennels/{kennel}/pets` | Registers a pet. |

use highlevel_runtime::{Api, Client, Request};

mod create_pet;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    Bell, BellRequired, Chip, ChipRequired, Collar, Light, LightRequired,
};

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

    /// Registers a pet.
    ///
    /// Returns no content. Errors are [`CreatePetError`](operations::CreatePetError).
    ///
    /// `POST /kennels/{kennel}/pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::Collar;
    ///
    /// client
    ///     .pets()
    ///     .create_pet(Collar::new(10.0, 10.0, 10.0), "owner", "breeder", "kennel")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(
        &self,
        body: Collar,
        owner: impl Into<String>,
        breeder: impl Into<String>,
        kennel: impl Into<String>,
    ) -> operations::CreatePet {
        let params = operations::CreatePetParams::new(body, owner, breeder, kennel);
        operations::CreatePet {
            request: Request::new(self.client, params),
        }
    }
}
