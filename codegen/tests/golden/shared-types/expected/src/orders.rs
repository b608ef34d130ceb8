//! The Orders API, version 2: one operation.
//!
//! [`Client::orders`](crate::Client::orders) returns the handle [`Orders`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_orders`](Orders::list_orders) | `GET /orders` | Lists orders. |

use highlevel_runtime::{Api, Client, Request};

mod list_orders;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::orders::Owner;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Orders",
    version: "v2",
    module: "orders",
    feature: "orders",
};

/// The Orders API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists orders.
    ///
    /// Returns a list of [`Owner`]. Errors are
    /// [`ListOrdersError`](operations::ListOrdersError).
    ///
    /// `GET /orders`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let owners = client.orders().list_orders().await?;
    /// for owner in owners {
    ///     println!("{:?}", owner.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_orders(&self) -> operations::ListOrders {
        let params = operations::ListOrdersParams::new();
        Request::new(self.client, params)
    }
}
