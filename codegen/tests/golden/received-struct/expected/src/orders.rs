//! The Orders API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod get_order;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::get_order::{GetOrder, GetOrderError, GetOrderParams};
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

    /// Returns an order.
    ///
    /// `GET /orders/{orderId}`
    pub fn get_order(&self, order_id: impl Into<String>) -> GetOrder {
        let params = GetOrderParams::new(order_id);
        GetOrder {
            request: Request::new(self.client, params),
        }
    }
}
