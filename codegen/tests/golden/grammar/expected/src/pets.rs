//! The Pets API, version 2: 8 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_plan_legacy`](Pets::get_plan_legacy) | `GET /old/plan` | Returns the plan. |
//! | [`get_price_legacy`](Pets::get_price_legacy) | `GET /old/price` | Returns the price. |
//! | [`get_plan`](Pets::get_plan) | `GET /plan` | Returns the plan. |
//! | [`create_tag`](Pets::create_tag) | `POST /tags` | Creates a tag. |
//! | [`update_tag`](Pets::update_tag) | `PUT /tags/{tagId}` | Renames a tag. |
//! | [`create_walk`](Pets::create_walk) | `POST /walks` | Creates a walk. |
//! | [`update_walk`](Pets::update_walk) | `PUT /walks/{walkId}` | Changes a walk. |
//! | [`delete_walk`](Pets::delete_walk) | `DELETE /walks/{walkId}` | Deletes a walk. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

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

pub use self::create_tag::{CreateTag, CreateTagError, CreateTagParams};
pub use self::create_walk::{CreateWalk, CreateWalkError, CreateWalkParams};
pub use self::delete_walk::{DeleteWalk, DeleteWalkError, DeleteWalkParams};
pub use self::get_plan::{GetPlan, GetPlanError, GetPlanParams};
pub use self::get_plan_legacy::{GetPlanLegacy, GetPlanLegacyError, GetPlanLegacyParams};
pub use self::get_price_legacy::{
    GetPriceLegacy, GetPriceLegacyError, GetPriceLegacyParams,
};
pub use self::types::{
    NewWalk, NewWalkAccompaniment, NewWalkRoadSide, NewWalkRoute, RoadSide, TagFields,
    WalkUpdate, WeatherForecast,
};
pub use self::update_tag::{UpdateTag, UpdateTagError, UpdateTagParams};
pub use self::update_walk::{UpdateWalk, UpdateWalkError, UpdateWalkParams};

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
        <GetPlanLegacyParams as Operation>::METADATA,
        <GetPriceLegacyParams as Operation>::METADATA,
        <GetPlanParams as Operation>::METADATA,
        <CreateTagParams as Operation>::METADATA,
        <UpdateTagParams as Operation>::METADATA,
        <CreateWalkParams as Operation>::METADATA,
        <UpdateWalkParams as Operation>::METADATA,
        <DeleteWalkParams as Operation>::METADATA,
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

    /// Returns the plan.
    ///
    /// Returns no content. Errors are [`GetPlanLegacyError`].
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
    pub fn get_plan_legacy(&self) -> GetPlanLegacy {
        let params = GetPlanLegacyParams::new();
        Request::new(self.client, params)
    }

    /// Returns the price.
    ///
    /// Returns no content. Errors are [`GetPriceLegacyError`].
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
    pub fn get_price_legacy(&self) -> GetPriceLegacy {
        let params = GetPriceLegacyParams::new();
        Request::new(self.client, params)
    }

    /// Returns the plan.
    ///
    /// It is that of today.
    ///
    /// Use this method instead of the deprecated
    /// [`get_plan_legacy`](crate::pets::Pets::get_plan_legacy).
    ///
    /// Returns no content. Errors are [`GetPlanError`].
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
    pub fn get_plan(&self) -> GetPlan {
        let params = GetPlanParams::new();
        Request::new(self.client, params)
    }

    /// Creates a tag.
    ///
    /// Returns no content. Errors are [`CreateTagError`].
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
    pub fn create_tag(&self, body: TagFields) -> CreateTag {
        let params = CreateTagParams::new(body);
        Request::new(self.client, params)
    }

    /// Renames a tag.
    ///
    /// Returns no content. Errors are [`UpdateTagError`].
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
    pub fn update_tag(&self, tag_id: impl Into<String>, body: TagFields) -> UpdateTag {
        let params = UpdateTagParams::new(tag_id, body);
        Request::new(self.client, params)
    }

    /// Creates a walk.
    ///
    /// Returns no content. Errors are [`CreateWalkError`].
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
    pub fn create_walk(&self, body: NewWalk) -> CreateWalk {
        let params = CreateWalkParams::new(body);
        Request::new(self.client, params)
    }

    /// Changes a walk.
    ///
    /// Returns no content. Errors are [`UpdateWalkError`].
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
    ) -> UpdateWalk {
        let params = UpdateWalkParams::new(walk_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a walk.
    ///
    /// Returns no content. Errors are [`DeleteWalkError`].
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
    ) -> DeleteWalk {
        let params = DeleteWalkParams::new(reason, pet_id, walk_id);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    GetPlanLegacyParams, GetPriceLegacyParams, GetPlanParams, CreateTagParams,
    UpdateTagParams, CreateWalkParams, UpdateWalkParams, DeleteWalkParams,
}
