//! The Orders API, version 1: one operation.
//!
//! [`Client::orders`](crate::Client::orders) returns the handle [`Orders`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`remove_acmepay_orders`](Orders::remove_acmepay_orders) | `DELETE /orders` |  |

use highlevel_runtime::{Api, Client, Request};

mod remove_acmepay_orders;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Orders",
    version: "v1",
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

    /// Returns no content. Errors are
    /// [`RemoveAcmepayOrdersError`](operations::RemoveAcmepayOrdersError).
    ///
    /// Needs a warehouse's token.
    ///
    /// `DELETE /orders`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: acme::Client) -> Result<(), acme::Error> {
    /// client.orders().remove_acmepay_orders().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_acmepay_orders(&self) -> operations::RemoveAcmepayOrders {
        let params = operations::RemoveAcmepayOrdersParams::new();
        Request::new(self.client, params)
    }
}
