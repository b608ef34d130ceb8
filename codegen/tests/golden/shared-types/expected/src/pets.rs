//! The Pets API, version 2: one operation.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Registers a pet. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

mod create_pet;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_pet::{CreatePet, CreatePetError, CreatePetParams};
pub use self::types::{Litter, Nested, Pet, Size};
pub use crate::shared::pets::{Detail, Kind, Problem, Reason};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[<CreatePetParams as Operation>::METADATA]
}

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
    /// Returns a list of [`Nested`]: the field `pets` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`Litter`], in
    /// a `Response`. Errors are [`CreatePetError`].
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{Kind, Pet};
    ///
    /// let nesteds = client.pets().create_pet(Pet::new(Kind::Cat)).await?;
    /// for nested in nesteds {
    ///     println!("{:?}", nested.size);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(&self, body: Pet) -> CreatePet {
        let params = CreatePetParams::new(body);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    CreatePetParams,
}
