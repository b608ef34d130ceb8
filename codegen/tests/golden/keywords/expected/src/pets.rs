//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`move_`](Pets::move_) | `POST /pets/{type}` | Moves pets. |
//! | [`list_types`](Pets::list_types) | `GET /types` | Lists the types of pets. |

use highlevel_runtime::{Api, Client, Request};

mod errors;
mod list_types;
mod move_;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{OptionObject, Type};

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

    /// Moves pets.
    ///
    /// Returns no content. Errors are [`MoveError`](operations::MoveError).
    ///
    /// `POST /pets/{type}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::pets::OptionObject;
    ///
    /// client.pets().move_("type", OptionObject::new("crate")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "move")]
    pub fn move_(
        &self,
        type_: impl Into<String>,
        body: OptionObject,
    ) -> operations::Move {
        let params = operations::MoveParams::new(type_, body);
        operations::Move {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the types of pets.
    ///
    /// Returns a list of strings. Errors are
    /// [`ListTypesError`](operations::ListTypesError).
    ///
    /// `GET /types`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let types = client.pets().list_types().await?;
    /// for type_ in types {
    ///     println!("{type_:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_types(&self) -> operations::ListTypes {
        let params = operations::ListTypesParams::new();
        Request::new(self.client, params)
    }
}
