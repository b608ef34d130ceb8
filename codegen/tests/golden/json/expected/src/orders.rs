//! The Orders API, version 2: one operation.

use highlevel_runtime::{Client, Request};

mod replace_data;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::replace_data::{ReplaceData, ReplaceDataError, ReplaceDataParams};
pub use self::types::Data;

/// The Orders API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a Client,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Replaces what an application keeps with an order.
    ///
    /// `PUT /orders/{orderId}/data`
    pub fn replace_data(&self, order_id: impl Into<String>, body: Data) -> ReplaceData {
        let params = ReplaceDataParams::new(order_id, body);
        ReplaceData {
            request: Request::new(self.client, params),
        }
    }
}
