//! The Orders API, version 3: one operation.
//!
//! [`Client::v3_orders`](crate::Client::v3_orders) returns the handle [`Orders`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_orders`](Orders::list_orders) | `GET /v3/orders` | Lists orders. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

mod list_orders;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::list_orders::{ListOrders, ListOrdersError, ListOrdersParams};
pub use crate::shared::orders::Owner;

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Orders",
    version: "v3",
    module: "v3::orders",
    feature: "v3-orders",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[<ListOrdersParams as Operation>::METADATA]
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

    /// Lists orders.
    ///
    /// Returns a list of [`Owner`]. Errors are [`ListOrdersError`].
    ///
    /// `GET /v3/orders`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pets::Client) -> Result<(), pets::Error> {
    /// let owners = client.v3_orders().list_orders().await?;
    /// for owner in owners {
    ///     println!("{:?}", owner.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_orders(&self) -> ListOrders {
        let params = ListOrdersParams::new();
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    ListOrdersParams,
}
