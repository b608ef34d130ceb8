//! The Pets API, version 2: 2 operations.
//!
//! [`Client::pets`](crate::Client::pets) returns the handle [`Pets`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`types_`](Pets::types_) | `GET /pets` | Lists the kinds of pets. |
//! | [`new_`](Pets::new_) | `POST /pets` | Adds a pet. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

mod errors;
mod new_;
mod types;
mod types_;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::new_::{NewObject, NewObjectError, NewObjectParams};
pub use self::types::Pet;
pub use self::types_::{Types, TypesError, TypesParams};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Pets",
    version: "v2",
    module: "pets",
    feature: "pets",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[<TypesParams as Operation>::METADATA, <NewObjectParams as Operation>::METADATA]
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

    /// Lists the kinds of pets.
    ///
    /// Returns no content. Errors are [`TypesError`].
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
    pub fn types_(&self) -> Types {
        let params = TypesParams::new();
        Request::new(self.client, params)
    }

    /// Adds a pet.
    ///
    /// Returns no content. Errors are [`NewObjectError`].
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
    pub fn new_(&self) -> NewObject {
        let params = NewObjectParams::new();
        NewObject {
            request: Request::new(self.client, params),
        }
    }
}

impl_debug_params! {
    TypesParams, NewObjectParams,
}
