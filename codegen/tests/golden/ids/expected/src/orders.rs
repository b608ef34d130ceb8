//! The Orders API, version 1: 3 operations.
//!
//! [`Client::orders`](crate::Client::orders) returns the handle [`Orders`], which has a method for each operation.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_customer`](Orders::get_customer) | `GET /orders/customers/{id}` |  |
//! | [`update_order`](Orders::update_order) | `PUT /orders/{id}` |  |
//! | [`add_file`](Orders::add_file) | `POST /orders/{orderId}/files` |  |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

use crate::{CustomerId, OrderId};

mod add_file;
mod errors;
mod get_customer;
mod types;
mod update_order;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::add_file::{AddFile, AddFileError, AddFileParams};
pub use self::get_customer::{GetCustomer, GetCustomerError, GetCustomerParams};
pub use self::types::{
    AddFileBody, CustomerIdObject, Line, Order, OrderCustomerId, OrderUpdate,
};
pub use self::update_order::{UpdateOrder, UpdateOrderError, UpdateOrderParams};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Orders",
    version: "v1",
    module: "orders",
    feature: "orders",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[
        <GetCustomerParams as Operation>::METADATA,
        <UpdateOrderParams as Operation>::METADATA,
        <AddFileParams as Operation>::METADATA,
    ]
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

    /// Returns no content. Errors are [`GetCustomerError`].
    ///
    /// `GET /orders/customers/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: acme::Client) -> Result<(), acme::Error> {
    /// client.orders().get_customer("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer(&self, id: impl Into<CustomerId>) -> GetCustomer {
        let params = GetCustomerParams::new(id);
        GetCustomer {
            request: Request::new(self.client, params),
        }
    }

    /// Returns [`Order`]. Errors are [`UpdateOrderError`].
    ///
    /// `PUT /orders/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: acme::Client) -> Result<(), acme::Error> {
    /// use acme::orders::OrderUpdate;
    ///
    /// let order = client
    ///     .orders()
    ///     .update_order("id", "customer-id", OrderUpdate::new("customer-id"))
    ///     .await?;
    /// println!("{:?}", order.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_order(
        &self,
        id: impl Into<OrderId>,
        customer_id: impl Into<CustomerId>,
        body: OrderUpdate,
    ) -> UpdateOrder {
        let params = UpdateOrderParams::new(id, customer_id, body);
        UpdateOrder {
            request: Request::new(self.client, params),
        }
    }

    /// Returns no content. Errors are [`AddFileError`].
    ///
    /// `POST /orders/{orderId}/files`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: acme::Client) -> Result<(), acme::Error> {
    /// use acme::orders::AddFileBody;
    ///
    /// client
    ///     .orders()
    ///     .add_file(
    ///         "order-id",
    ///         AddFileBody::new("customer-id", acme::File::from_path("document.pdf")),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_file(&self, order_id: impl Into<OrderId>, body: AddFileBody) -> AddFile {
        let params = AddFileParams::new(order_id, body);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    GetCustomerParams, UpdateOrderParams, AddFileParams,
}
