//! The Pets API, version 2: one operation.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Creates a pet. |

use highlevel_runtime::{Api, Client, Request};

mod create_pet;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{NewPet, NewPetColoursItem, NewPetKind, NewPetRequired};

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

    /// Creates a pet.
    ///
    /// Returns no content. Errors are [`CreatePetError`](operations::CreatePetError).
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{NewPet, NewPetColoursItem, NewPetKind, NewPetRequired};
    ///
    /// client
    ///     .pets()
    ///     .create_pet(
    ///         NewPet::new(NewPetRequired {
    ///             vaccinated: false,
    ///             kind: NewPetKind::Cat,
    ///             colours: [NewPetColoursItem::Blue, NewPetColoursItem::Red],
    ///             names: std::collections::BTreeMap::from([
    ///                 ("en_US".to_owned(), "Rex".into()),
    ///                 ("de_DE".to_owned(), "Rex".into()),
    ///             ]),
    ///             settings: pets::serde_json::Map::from_iter([
    ///                 ("diet".to_owned(), pets::serde_json::json!({ "meals": 2 })),
    ///                 ("indoor".to_owned(), true.into()),
    ///             ]),
    ///             raw: pets::serde_json::json!(
    ///                 { "diet": [1, 0.5, "a \" : b", { "meal": true }] }
    ///             ),
    ///             sizes: std::collections::BTreeMap::from([("key".to_owned(), 1.into())]),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(&self, body: NewPet) -> operations::CreatePet {
        let params = operations::CreatePetParams::new(body);
        Request::new(self.client, params)
    }
}
