//! The Orders API, version 2: one operation.
//!
//! [`Client::v2_orders`](crate::Client::v2_orders) returns the handle [`Orders`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`remove_orders`](Orders::remove_orders) | `DELETE /orders/all` |  |

use highlevel_runtime::{Api, Client, Request};

mod remove_orders;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Orders",
    version: "v2",
    module: "v2::orders",
    feature: "v2-orders",
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

    /// Returns no content. Errors are
    /// [`RemoveOrdersError`](operations::RemoveOrdersError).
    ///
    /// `DELETE /orders/all`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: acme::Client) -> Result<(), acme::Error> {
    /// client.v2_orders().remove_orders().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_orders(&self) -> operations::RemoveOrders {
        let params = operations::RemoveOrdersParams::new();
        Request::new(self.client, params)
    }
}
