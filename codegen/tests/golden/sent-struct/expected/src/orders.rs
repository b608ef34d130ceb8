//! The Orders API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod create_order;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_order::{CreateOrder, CreateOrderError, CreateOrderParams};
pub use self::types::{Address, Line, NewOrder};

/// The Orders API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Places an order.
    ///
    /// `POST /orders`
    pub fn create_order(&self, body: NewOrder) -> CreateOrder {
        let params = CreateOrderParams::new(body);
        CreateOrder {
            request: Request::new(self.client, params),
        }
    }
}
