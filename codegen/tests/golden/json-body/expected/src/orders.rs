//! The Orders API, version 2: 2 operations.

use highlevel_runtime::{Client, Request};

mod create_order;
mod errors;
mod search_orders;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_order::{CreateOrder, CreateOrderError, CreateOrderParams};
pub use self::errors::OrdersError;
pub use self::search_orders::{SearchOrders, SearchOrdersError, SearchOrdersParams};
pub use self::types::CreateOrderBody;

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
    pub fn create_order(&self, body: CreateOrderBody) -> CreateOrder {
        let params = CreateOrderParams::new(body);
        CreateOrder {
            request: Request::new(self.client, params),
        }
    }

    /// Searches for orders.
    ///
    /// `POST /orders/search`
    pub fn search_orders(&self, body: impl Into<String>) -> SearchOrders {
        let params = SearchOrdersParams::new(body);
        SearchOrders {
            request: Request::new(self.client, params),
        }
    }
}
