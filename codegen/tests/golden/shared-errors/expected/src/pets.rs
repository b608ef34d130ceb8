//! The Pets API, version 2: 5 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
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

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

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

    /// Finds pets.
    ///
    /// Returns no content. Errors are [`FindPetsError`](operations::FindPetsError).
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
    pub fn find_pets(&self) -> operations::FindPets {
        let params = operations::FindPetsParams::new();
        Request::new(self.client, params)
    }

    /// Adds a pet.
    ///
    /// Returns no content. Errors are [`CreatePetError`](operations::CreatePetError).
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
    pub fn create_pet(&self) -> operations::CreatePet {
        let params = operations::CreatePetParams::new();
        Request::new(self.client, params)
    }

    /// Lists visits.
    ///
    /// Returns no content. Errors are [`ListVisitsError`](operations::ListVisitsError).
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
    pub fn list_visits(&self) -> operations::ListVisits {
        let params = operations::ListVisitsParams::new();
        Request::new(self.client, params)
    }

    /// Plans a visit.
    ///
    /// Returns no content. Errors are [`CreateVisitError`](operations::CreateVisitError).
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
    pub fn create_visit(&self) -> operations::CreateVisit {
        let params = operations::CreateVisitParams::new();
        Request::new(self.client, params)
    }

    /// Cancels all visits.
    ///
    /// Returns no content. Errors are
    /// [`CancelVisitsError`](operations::CancelVisitsError).
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
    pub fn cancel_visits(&self) -> operations::CancelVisits {
        let params = operations::CancelVisitsParams::new();
        Request::new(self.client, params)
    }
}
