//! The Pets API, version 2: 7 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`update_food`](Pets::update_food) | `PUT /pets/{petId}/food` | Changes the food of a pet. |
//! | [`create_food`](Pets::create_food) | `POST /pets/{petId}/food` | Adds food. |
//! | [`delete_food`](Pets::delete_food) | `DELETE /pets/{petId}/food` | Removes food. |
//! | [`sell_food`](Pets::sell_food) | `PATCH /pets/{petId}/food` | Sells food. |
//! | [`set_washed`](Pets::set_washed) | `PUT /pets/{petId}/tags` | Records whether a pet is washed. |
//! | [`add_tags`](Pets::add_tags) | `POST /pets/{petId}/tags` | Adds tags. |
//! | [`remove_tags`](Pets::remove_tags) | `DELETE /pets/{petId}/tags` | Removes tags. |

use highlevel_runtime::{Api, Client, Request};

mod add_tags;
mod create_food;
mod delete_food;
mod errors;
mod remove_tags;
mod sell_food;
mod set_washed;
mod types;
mod update_food;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::set_washed::SetWashedRequired;
pub use self::types::{
    CreateFoodBodyFood, SellFoodBodyBuyerType, UpdateFoodBodyFood, Washed,
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

    /// Changes the food of a pet.
    ///
    /// Returns no content. Errors are [`UpdateFoodError`](operations::UpdateFoodError).
    ///
    /// `PUT /pets/{petId}/food`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::UpdateFoodBodyFood;
    ///
    /// client.pets().update_food("pet-id", UpdateFoodBodyFood::Fish).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_food(
        &self,
        pet_id: impl Into<String>,
        food: UpdateFoodBodyFood,
    ) -> operations::UpdateFood {
        let params = operations::UpdateFoodParams::new(pet_id, food);
        operations::UpdateFood {
            request: Request::new(self.client, params),
        }
    }

    /// Adds food.
    ///
    /// Returns no content. Errors are [`CreateFoodError`](operations::CreateFoodError).
    ///
    /// `POST /pets/{petId}/food`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::CreateFoodBodyFood;
    ///
    /// client.pets().create_food("pet-id").food(CreateFoodBodyFood::Fish).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_food(&self, pet_id: impl Into<String>) -> operations::CreateFood {
        let params = operations::CreateFoodParams::new(pet_id);
        operations::CreateFood {
            request: Request::new(self.client, params),
        }
    }

    /// Removes food.
    ///
    /// Returns no content. Errors are [`DeleteFoodError`](operations::DeleteFoodError).
    ///
    /// `DELETE /pets/{petId}/food`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().delete_food("pet-id").leftover("2026-03-01").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_food(&self, pet_id: impl Into<String>) -> operations::DeleteFood {
        let params = operations::DeleteFoodParams::new(pet_id);
        operations::DeleteFood {
            request: Request::new(self.client, params),
        }
    }

    /// Sells food.
    ///
    /// Returns no content. Errors are [`SellFoodError`](operations::SellFoodError).
    ///
    /// `PATCH /pets/{petId}/food`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().sell_food("pet-id", "buyer").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sell_food(
        &self,
        pet_id: impl Into<String>,
        buyer: impl Into<String>,
    ) -> operations::SellFood {
        let params = operations::SellFoodParams::new(pet_id, buyer);
        operations::SellFood {
            request: Request::new(self.client, params),
        }
    }

    /// Records whether a pet is washed.
    ///
    /// Returns [`Washed`]. Errors are [`SetWashedError`](operations::SetWashedError).
    ///
    /// `PUT /pets/{petId}/tags`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::SetWashedRequired;
    ///
    /// let washed = client
    ///     .pets()
    ///     .set_washed(SetWashedRequired {
    ///         pet_id: "pet-id",
    ///         washed: true,
    ///     })
    ///     .await?;
    /// println!("{:?}", washed.washed);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_washed(
        &self,
        required: SetWashedRequired<impl Into<String>>,
    ) -> operations::SetWashed {
        let params = operations::SetWashedParams::new(required);
        Request::new(self.client, params)
    }

    /// Adds tags.
    ///
    /// Returns no content. Errors are [`AddTagsError`](operations::AddTagsError).
    ///
    /// `POST /pets/{petId}/tags`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().add_tags("pet-id", ["tags"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_tags(
        &self,
        pet_id: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::AddTags {
        let params = operations::AddTagsParams::new(pet_id, tags);
        Request::new(self.client, params)
    }

    /// Removes tags.
    ///
    /// Returns no content. Errors are [`RemoveTagsError`](operations::RemoveTagsError).
    ///
    /// `DELETE /pets/{petId}/tags`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().remove_tags("pet-id", ["tags"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_tags(
        &self,
        pet_id: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::RemoveTags {
        let params = operations::RemoveTagsParams::new(pet_id, tags);
        Request::new(self.client, params)
    }
}
