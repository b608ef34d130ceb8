//! The Orders API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod replace_orders;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::replace_orders::{ReplaceOrders, ReplaceOrdersError, ReplaceOrdersParams};
pub use self::types::{
    Both, Condition, ConditionValue, Other, ReplaceOrdersBadRequestBody,
    ReplaceOrdersConflictBody,
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

    /// Replaces the orders.
    ///
    /// `PUT /orders`
    pub fn replace_orders(&self) -> ReplaceOrders {
        let params = ReplaceOrdersParams::new();
        ReplaceOrders {
            request: Request::new(self.client, params),
        }
    }
}
