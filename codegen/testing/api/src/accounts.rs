//! The Accounts API, version 2: 5 operations.
//!
//! [`Client::accounts`](crate::Client::accounts) returns the handle [`Accounts`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`forbidden`](Accounts::forbidden) | `GET /forbidden` | Is refused whatever the token. |
//! | [`of_any`](Accounts::of_any) | `GET /whoami/any` | Returns any token. |
//! | [`of_both`](Accounts::of_both) | `GET /whoami/both` | Returns the token of a location or a company. |
//! | [`of_company`](Accounts::of_company) | `GET /whoami/company` | Returns the token of a company. |
//! | [`of_location`](Accounts::of_location) | `GET /whoami/location` | Returns the token of a location. |

use highlevel_runtime::{Api, Client, Request};

mod errors;
mod forbidden;
mod of_any;
mod of_both;
mod of_company;
mod of_location;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Accounts",
    version: "v2",
    module: "accounts",
    feature: "accounts",
};

/// The Accounts API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    client: &'a Client,
}

impl<'a> Accounts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Is refused whatever the token.
    ///
    /// Returns the text of the response. Errors are
    /// [`ForbiddenError`](operations::ForbiddenError).
    ///
    /// `GET /forbidden`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let text = client.accounts().forbidden().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn forbidden(&self) -> operations::Forbidden {
        let params = operations::ForbiddenParams::new();
        Request::new(self.client, params)
    }

    /// Returns any token.
    ///
    /// Returns the text of the response. Errors are
    /// [`OfAnyError`](operations::OfAnyError).
    ///
    /// `GET /whoami/any`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let text = client.accounts().of_any().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn of_any(&self) -> operations::OfAny {
        let params = operations::OfAnyParams::new();
        Request::new(self.client, params)
    }

    /// Returns the token of a location or a company.
    ///
    /// Returns the text of the response. Errors are
    /// [`OfBothError`](operations::OfBothError).
    ///
    /// Needs a shop's or a company's token.
    ///
    /// `GET /whoami/both`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let text = client.accounts().of_both().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn of_both(&self) -> operations::OfBoth {
        let params = operations::OfBothParams::new();
        Request::new(self.client, params)
    }

    /// Returns the token of a company.
    ///
    /// Returns the text of the response. Errors are
    /// [`OfCompanyError`](operations::OfCompanyError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /whoami/company`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let text = client.accounts().of_company().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn of_company(&self) -> operations::OfCompany {
        let params = operations::OfCompanyParams::new();
        Request::new(self.client, params)
    }

    /// Returns the token of a location.
    ///
    /// Returns the text of the response. Errors are
    /// [`OfLocationError`](operations::OfLocationError).
    ///
    /// Needs a shop's token.
    ///
    /// `GET /whoami/location`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let text = client.accounts().of_location().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn of_location(&self) -> operations::OfLocation {
        let params = operations::OfLocationParams::new();
        Request::new(self.client, params)
    }
}
