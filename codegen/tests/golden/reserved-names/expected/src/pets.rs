//! The Pets API, version 2: 3 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`types_`](Pets::types_) | `GET /pets` | Lists the kinds of pets. |
//! | [`new_`](Pets::new_) | `POST /pets` | Adds a pet. |
//! | [`operations_`](Pets::operations_) | `DELETE /pets` | Cancels all operations of pets. |

use highlevel_runtime::{Api, Client, Request};

mod errors;
mod new_;
mod operations_;
mod types;
mod types_;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

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

    /// Lists the kinds of pets.
    ///
    /// Returns no content. Errors are [`TypesError`](operations::TypesError).
    ///
    /// `GET /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().types_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "types")]
    pub fn types_(&self) -> operations::Types {
        let params = operations::TypesParams::new();
        Request::new(self.client, params)
    }

    /// Adds a pet.
    ///
    /// Returns no content. Errors are [`NewObjectError`](operations::NewObjectError).
    ///
    /// `POST /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().new_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "new")]
    pub fn new_(&self) -> operations::NewObject {
        let params = operations::NewObjectParams::new();
        operations::NewObject {
            request: Request::new(self.client, params),
        }
    }

    /// Cancels all operations of pets.
    ///
    /// Returns no content. Errors are [`OperationsError`](operations::OperationsError).
    ///
    /// `DELETE /pets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// client.pets().operations_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "operations")]
    pub fn operations_(&self) -> operations::Operations {
        let params = operations::OperationsParams::new();
        Request::new(self.client, params)
    }
}
