//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Pets
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_pet`](Pets::get_pet) | `GET /shops/{shopId}/pets/{petId}` | Gets a pet. |
//! | [`list_walks`](Pets::list_walks) | `GET /walks` | Lists walks. |

use highlevel_runtime::{Api, Client, Request};

mod errors;
mod get_pet;
mod list_walks;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::list_walks::ListWalksRequired;
pub use self::types::Pet;

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

    /// Gets a pet.
    ///
    /// Returns [`Pet`]. Errors are [`GetPetError`](operations::GetPetError).
    ///
    /// `GET /shops/{shopId}/pets/{petId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let pet = client.pets().get_pet("shop-id", "pet-id").await?;
    /// println!("{:?}", pet.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pet(
        &self,
        shop_id: impl Into<String>,
        pet_id: impl Into<String>,
    ) -> operations::GetPet {
        let params = operations::GetPetParams::new(shop_id, pet_id);
        Request::new(self.client, params)
    }

    /// Lists walks.
    ///
    /// Returns no content. Errors are [`ListWalksError`](operations::ListWalksError).
    ///
    /// `GET /walks`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::ListWalksRequired;
    ///
    /// client
    ///     .pets()
    ///     .list_walks(ListWalksRequired {
    ///         shop_id: "shop-id",
    ///         pet_id: "pet-id",
    ///         from: "from",
    ///         to: "to",
    ///         route: "route",
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_walks(
        &self,
        required: ListWalksRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> operations::ListWalks {
        let params = operations::ListWalksParams::new(required);
        Request::new(self.client, params)
    }

    /// The former name of [`get_pet`](Self::get_pet).
    #[deprecated(since = "1.1.0", note = "renamed `get_pet`")]
    pub fn fetch_pet(
        &self,
        shop_id: impl Into<String>,
        pet_id: impl Into<String>,
    ) -> operations::GetPet {
        self.get_pet(shop_id, pet_id)
    }

    /// The former name of [`list_walks`](Self::list_walks).
    #[deprecated(since = "1.1.0", note = "renamed `list_walks`")]
    pub fn find_walks(
        &self,
        required: ListWalksRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> operations::ListWalks {
        self.list_walks(required)
    }
}

/// The former name of [`Pet`].
#[deprecated(since = "1.0.0", note = "renamed `Pet`")]
pub type PetDto = Pet;

/// The former name of [`ListWalksRequired`].
pub use self::ListWalksRequired as FindWalksRequired;
