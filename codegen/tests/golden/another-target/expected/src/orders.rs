//! The Orders API, version 1: one operation.
//!
//! [`Client::orders`](crate::Client::orders) returns the handle [`Orders`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`remove_acmepay_orders`](Orders::remove_acmepay_orders) | `DELETE /orders` |  |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

mod remove_acmepay_orders;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::remove_acmepay_orders::{
    RemoveAcmepayOrders, RemoveAcmepayOrdersError, RemoveAcmepayOrdersParams,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Orders",
    version: "v1",
    module: "orders",
    feature: "orders",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[<RemoveAcmepayOrdersParams as Operation>::METADATA]
}

/// The Orders API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns no content. Errors are [`RemoveAcmepayOrdersError`].
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
    pub fn remove_acmepay_orders(&self) -> RemoveAcmepayOrders {
        let params = RemoveAcmepayOrdersParams::new();
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    RemoveAcmepayOrdersParams,
}
