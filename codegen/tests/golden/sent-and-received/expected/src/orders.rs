//! The Orders API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod replace_order;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::replace_order::{ReplaceOrder, ReplaceOrderError, ReplaceOrderParams};
pub use self::types::{Line, Order};

/// The Orders API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Replaces an order.
    ///
    /// `PUT /orders`
    pub fn replace_order(&self, body: Order) -> ReplaceOrder {
        let params = ReplaceOrderParams::new(body);
        ReplaceOrder {
            request: Request::new(self.client, params),
        }
    }
}
