//! The Pets API, version 2: 3 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_visit`](Pets::get_visit) | `GET /owners/{ownerId}/pets/{petId}/visits/{visitId}` | Returns a visit. |
//! | [`move_pet`](Pets::move_pet) | `PUT /visits` | Moves a pet to another owner. |
//! | [`plan_visit`](Pets::plan_visit) | `POST /visits` | Plans a visit. |

use highlevel_runtime::{Api, Client, Request};

mod errors;
mod get_visit;
mod move_pet;
mod plan_visit;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{Move, Visit, VisitRequired};

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

    /// Returns a visit.
    ///
    /// Returns no content. Errors are [`GetVisitError`](operations::GetVisitError).
    ///
    /// `GET /owners/{ownerId}/pets/{petId}/visits/{visitId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().get_visit("owner-id", "pet-id", "visit-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_visit(
        &self,
        owner_id: impl Into<String>,
        pet_id: impl Into<String>,
        visit_id: impl Into<String>,
    ) -> operations::GetVisit {
        let params = operations::GetVisitParams::new(owner_id, pet_id, visit_id);
        Request::new(self.client, params)
    }

    /// Moves a pet to another owner.
    ///
    /// Returns no content. Errors are [`MovePetError`](operations::MovePetError).
    ///
    /// `PUT /visits`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::Move;
    ///
    /// client.pets().move_pet(Move::new("pet-id", "owner-id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_pet(&self, body: Move) -> operations::MovePet {
        let params = operations::MovePetParams::new(body);
        Request::new(self.client, params)
    }

    /// Plans a visit.
    ///
    /// Returns no content. Errors are [`PlanVisitError`](operations::PlanVisitError).
    ///
    /// `POST /visits`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::{Visit, VisitRequired};
    ///
    /// client
    ///     .pets()
    ///     .plan_visit(
    ///         Visit::new(VisitRequired {
    ///             pet_id: "pet-id",
    ///             doctor_id: "doctor-id",
    ///             tool_ids: ["tool-ids"],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn plan_visit(&self, body: Visit) -> operations::PlanVisit {
        let params = operations::PlanVisitParams::new(body);
        Request::new(self.client, params)
    }
}
