//! The Pets API, version 2: 4 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_names`](Pets::list_names) | `GET /pets` | Lists the names of all pets. |
//! | [`count_pets`](Pets::count_pets) | `PUT /pets` | Counts pets. |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Adds a pet. |
//! | [`delete_pets`](Pets::delete_pets) | `DELETE /pets` | Deletes all pets. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

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

pub use self::count_pets::{CountPets, CountPetsError, CountPetsParams};
pub use self::create_pet::{CreatePet, CreatePetError, CreatePetParams};
pub use self::delete_pets::{DeletePets, DeletePetsError, DeletePetsParams};
pub use self::list_names::{ListNames, ListNamesError, ListNamesParams};
pub use self::types::Pet;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[
        <ListNamesParams as Operation>::METADATA,
        <CountPetsParams as Operation>::METADATA,
        <CreatePetParams as Operation>::METADATA,
        <DeletePetsParams as Operation>::METADATA,
    ]
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

    /// Lists the names of all pets.
    ///
    /// Returns a list of strings. Errors are [`ListNamesError`].
    ///
    /// `GET /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let items = client.pets().list_names().await?;
    /// for item in items {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_names(&self) -> ListNames {
        let params = ListNamesParams::new();
        Request::new(self.client, params)
    }

    /// Counts pets.
    ///
    /// Returns a map of numbers by key. Errors are [`CountPetsError`].
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
    pub fn count_pets(&self) -> CountPets {
        let params = CountPetsParams::new();
        Request::new(self.client, params)
    }

    /// Adds a pet.
    ///
    /// Returns [`Pet`]. Errors are [`CreatePetError`].
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
    pub fn create_pet(&self) -> CreatePet {
        let params = CreatePetParams::new();
        Request::new(self.client, params)
    }

    /// Deletes all pets.
    ///
    /// Returns no content. Errors are [`DeletePetsError`].
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
    pub fn delete_pets(&self) -> DeletePets {
        let params = DeletePetsParams::new();
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    ListNamesParams, CountPetsParams, CreatePetParams, DeletePetsParams,
}
