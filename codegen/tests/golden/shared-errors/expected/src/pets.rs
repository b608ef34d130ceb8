//! The Pets API, version 2: 5 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`find_pets`](Pets::find_pets) | `GET /pets` | Finds pets. |
//! | [`create_pet`](Pets::create_pet) | `POST /pets` | Adds a pet. |
//! | [`list_visits`](Pets::list_visits) | `GET /visits` | Lists visits. |
//! | [`create_visit`](Pets::create_visit) | `POST /visits` | Plans a visit. |
//! | [`cancel_visits`](Pets::cancel_visits) | `DELETE /visits` | Cancels all visits. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

mod cancel_visits;
mod create_pet;
mod create_visit;
mod errors;
mod find_pets;
mod list_visits;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::cancel_visits::{CancelVisits, CancelVisitsError, CancelVisitsParams};
pub use self::create_pet::{CreatePet, CreatePetError, CreatePetParams};
pub use self::create_visit::{CreateVisit, CreateVisitError, CreateVisitParams};
pub use self::find_pets::{FindPets, FindPetsError, FindPetsParams};
pub use self::list_visits::{ListVisits, ListVisitsError, ListVisitsParams};

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
        <FindPetsParams as Operation>::METADATA,
        <CreatePetParams as Operation>::METADATA,
        <ListVisitsParams as Operation>::METADATA,
        <CreateVisitParams as Operation>::METADATA,
        <CancelVisitsParams as Operation>::METADATA,
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

    /// Finds pets.
    ///
    /// Returns no content. Errors are [`FindPetsError`].
    ///
    /// `GET /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().find_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_pets(&self) -> FindPets {
        let params = FindPetsParams::new();
        Request::new(self.client, params)
    }

    /// Adds a pet.
    ///
    /// Returns no content. Errors are [`CreatePetError`].
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().create_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(&self) -> CreatePet {
        let params = CreatePetParams::new();
        Request::new(self.client, params)
    }

    /// Lists visits.
    ///
    /// Returns no content. Errors are [`ListVisitsError`].
    ///
    /// `GET /visits`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().list_visits().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_visits(&self) -> ListVisits {
        let params = ListVisitsParams::new();
        Request::new(self.client, params)
    }

    /// Plans a visit.
    ///
    /// Returns no content. Errors are [`CreateVisitError`].
    ///
    /// `POST /visits`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().create_visit().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_visit(&self) -> CreateVisit {
        let params = CreateVisitParams::new();
        Request::new(self.client, params)
    }

    /// Cancels all visits.
    ///
    /// Returns no content. Errors are [`CancelVisitsError`].
    ///
    /// `DELETE /visits`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().cancel_visits().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_visits(&self) -> CancelVisits {
        let params = CancelVisitsParams::new();
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    FindPetsParams, CreatePetParams, ListVisitsParams, CreateVisitParams,
    CancelVisitsParams,
}
