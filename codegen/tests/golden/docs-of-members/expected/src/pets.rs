//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`add_pet`](Pets::add_pet) | `POST /pets` | Adds a pet to the shelter [`shelter_id`](crate::pets::operations::AddPetParams::shelter_id). |
//! | [`raw_pets`](Pets::raw_pets) | `GET /pets/raw` | Returns pets. |

use highlevel_runtime::{Api, Client, Request};

mod add_pet;
mod errors;
mod raw_pets;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{Added, CageUnit, NewPet};

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

    /// Adds a pet to the shelter
    /// [`shelter_id`](crate::pets::operations::AddPetParams::shelter_id).
    ///
    /// The pet keeps its [`pet_name`](NewPet::pet_name). The next page is in
    /// [`next_page`](Added::next_page); `name` and `otherKey` are no keys of anything.
    ///
    /// Returns [`Added`]. Errors are [`AddPetError`](operations::AddPetError).
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{CageUnit, NewPet};
    ///
    /// let added = client
    ///     .pets()
    ///     .add_pet(
    ///         "abc",
    ///         NewPet::new("Rex")
    ///             .nick_name("nick-name")
    ///             .photos(pets::serde_json::json!("value")),
    ///     )
    ///     .owner_id("owner-id")
    ///     .cage_unit(CageUnit::Cm)
    ///     .await?;
    /// println!("{:?}", added.next_page);
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_pet(
        &self,
        shelter_id: impl Into<String>,
        body: NewPet,
    ) -> operations::AddPet {
        let params = operations::AddPetParams::new(shelter_id, body);
        operations::AddPet {
            request: Request::new(self.client, params),
        }
    }

    /// Returns pets.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are [`RawPetsError`](operations::RawPetsError).
    ///
    /// `GET /pets/raw`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let response = client.pets().raw_pets().await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw_pets(&self) -> operations::RawPets {
        let params = operations::RawPetsParams::new();
        Request::new(self.client, params)
    }
}
