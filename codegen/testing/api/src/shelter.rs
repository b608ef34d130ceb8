//! The Shelter API, version 2: 2 operations.
//!
//! [`Client::shelter`](crate::Client::shelter) returns the handle [`Shelter`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`exchange_code`](Shelter::exchange_code) | `POST /pets/token` | Exchanges a code. The path of [`adopt`](crate::shelter::Shelter::adopt) matches its path as well. |
//! | [`adopt`](Shelter::adopt) | `POST /pets/{id}` | Adopts a pet. It has a parameter in every place. |

use highlevel_runtime::{Api, Client, Request};

mod adopt;
mod exchange_code;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{Adoption, Code, Home, Refusal};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Shelter",
    version: "v2",
    module: "shelter",
    feature: "shelter",
};

/// The Shelter API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Shelter<'a> {
    client: &'a Client,
}

impl<'a> Shelter<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Exchanges a code. The path of [`adopt`](crate::shelter::Shelter::adopt) matches
    /// its path as well.
    ///
    /// Returns no content. Errors are
    /// [`ExchangeCodeError`](operations::ExchangeCodeError).
    ///
    /// `POST /pets/token`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::shelter::Code;
    ///
    /// client.shelter().exchange_code(Code::new("code")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "token")]
    pub fn exchange_code(&self, body: Code) -> operations::ExchangeCode {
        let params = operations::ExchangeCodeParams::new(body);
        Request::new(self.client, params)
    }

    /// Adopts a pet. It has a parameter in every place.
    ///
    /// Returns the text of the response. Errors are
    /// [`AdoptError`](operations::AdoptError).
    ///
    /// `POST /pets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// use pets::shelter::{Adoption, Home};
    ///
    /// let text = client
    ///     .shelter()
    ///     .adopt(
    ///         "id",
    ///         Adoption::new([pets::File::from_path("logo.png")], Home::new("name")),
    ///     )
    ///     .await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn adopt(&self, id: impl Into<String>, body: Adoption) -> operations::Adopt {
        let params = operations::AdoptParams::new(id, body);
        operations::Adopt {
            request: Request::new(self.client, params),
        }
    }
}
