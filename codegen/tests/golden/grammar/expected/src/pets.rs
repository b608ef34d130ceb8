//! The Pets API, version 2: 8 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_plan_legacy`](Pets::get_plan_legacy) | `GET /old/plan` | **Deprecated.** Returns the plan. |
//! | [`get_price_legacy`](Pets::get_price_legacy) | `GET /old/price` | **Deprecated.** Returns the price. |
//! | [`get_plan`](Pets::get_plan) | `GET /plan` | Returns the plan. |
//! | [`create_tag`](Pets::create_tag) | `POST /tags` | Creates a tag. |
//! | [`update_tag`](Pets::update_tag) | `PUT /tags/{tagId}` | Renames a tag. |
//! | [`create_walk`](Pets::create_walk) | `POST /walks` | Creates a walk. |
//! | [`update_walk`](Pets::update_walk) | `PUT /walks/{walkId}` | Changes a walk. |
//! | [`delete_walk`](Pets::delete_walk) | `DELETE /walks/{walkId}` | Deletes a walk. |

use highlevel_runtime::{Api, Client, Request};

mod create_tag;
mod create_walk;
mod delete_walk;
mod errors;
mod get_plan;
mod get_plan_legacy;
mod get_price_legacy;
mod types;
mod update_tag;
mod update_walk;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    NewWalk, NewWalkAccompaniment, NewWalkRoadSide, NewWalkRoute, RoadSide, TagFields,
    WalkUpdate, WeatherForecast,
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

    /// Returns the plan.
    ///
    /// Returns no content. Errors are
    /// [`GetPlanLegacyError`](operations::GetPlanLegacyError).
    ///
    /// `GET /old/plan`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().get_plan_legacy().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-plan-deprecated")]
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn get_plan_legacy(&self) -> operations::GetPlanLegacy {
        let params = operations::GetPlanLegacyParams::new();
        Request::new(self.client, params)
    }

    /// Returns the price.
    ///
    /// Returns no content. Errors are
    /// [`GetPriceLegacyError`](operations::GetPriceLegacyError).
    ///
    /// `GET /old/price`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().get_price_legacy().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-price-deprecated")]
    #[deprecated(note = "the documentation calls this operation deprecated")]
    pub fn get_price_legacy(&self) -> operations::GetPriceLegacy {
        let params = operations::GetPriceLegacyParams::new();
        Request::new(self.client, params)
    }

    /// Returns the plan.
    ///
    /// It is that of today.
    ///
    /// Use this method instead of the deprecated
    /// [`get_plan_legacy`](crate::pets::Pets::get_plan_legacy).
    ///
    /// Returns no content. Errors are [`GetPlanError`](operations::GetPlanError).
    ///
    /// `GET /plan`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().get_plan().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_plan(&self) -> operations::GetPlan {
        let params = operations::GetPlanParams::new();
        Request::new(self.client, params)
    }

    /// Creates a tag.
    ///
    /// Returns no content. Errors are [`CreateTagError`](operations::CreateTagError).
    ///
    /// `POST /tags`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::TagFields;
    ///
    /// client.pets().create_tag(TagFields::new("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tag(&self, body: TagFields) -> operations::CreateTag {
        let params = operations::CreateTagParams::new(body);
        Request::new(self.client, params)
    }

    /// Renames a tag.
    ///
    /// Returns no content. Errors are [`UpdateTagError`](operations::UpdateTagError).
    ///
    /// `PUT /tags/{tagId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::TagFields;
    ///
    /// client.pets().update_tag("tag-id", TagFields::new("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tag(
        &self,
        tag_id: impl Into<String>,
        body: TagFields,
    ) -> operations::UpdateTag {
        let params = operations::UpdateTagParams::new(tag_id, body);
        Request::new(self.client, params)
    }

    /// Creates a walk.
    ///
    /// Returns no content. Errors are [`CreateWalkError`](operations::CreateWalkError).
    ///
    /// `POST /walks`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::NewWalk;
    ///
    /// client.pets().create_walk(NewWalk::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_walk(&self, body: NewWalk) -> operations::CreateWalk {
        let params = operations::CreateWalkParams::new(body);
        Request::new(self.client, params)
    }

    /// Changes a walk.
    ///
    /// Returns no content. Errors are [`UpdateWalkError`](operations::UpdateWalkError).
    ///
    /// `PUT /walks/{walkId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::WalkUpdate;
    ///
    /// client.pets().update_walk("walk-id", WalkUpdate::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_walk(
        &self,
        walk_id: impl Into<String>,
        body: WalkUpdate,
    ) -> operations::UpdateWalk {
        let params = operations::UpdateWalkParams::new(walk_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a walk.
    ///
    /// Returns no content. Errors are [`DeleteWalkError`](operations::DeleteWalkError).
    ///
    /// `DELETE /walks/{walkId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().delete_walk("reason", "pet-id", "walk-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_walk(
        &self,
        reason: impl Into<String>,
        pet_id: impl Into<String>,
        walk_id: impl Into<String>,
    ) -> operations::DeleteWalk {
        let params = operations::DeleteWalkParams::new(reason, pet_id, walk_id);
        Request::new(self.client, params)
    }
}
