//! The Orders API, version 1: one operation.
//!
//! [`Client::orders`](crate::Client::orders) returns the handle [`Orders`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`share_order`](Orders::share_order) | `POST /orders/{orderKey}/shares` |  |

use highlevel_runtime::{Api, Client, Request};

use crate::{CustomerId, OrderId};

mod share_order;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::Share;

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

    /// Returns no content. Errors are [`ShareOrderError`](operations::ShareOrderError).
    ///
    /// `POST /orders/{orderKey}/shares`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: acme::Client) -> Result<(), acme::Error> {
    /// use acme::orders::Share;
    ///
    /// client.orders().share_order("order-key", "with", Share::new(["keys"])).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn share_order(
        &self,
        order_id: impl Into<OrderId>,
        customer_id: impl Into<CustomerId>,
        body: Share,
    ) -> operations::ShareOrder {
        let params = operations::ShareOrderParams::new(order_id, customer_id, body);
        operations::ShareOrder {
            request: Request::new(self.client, params),
        }
    }
}
