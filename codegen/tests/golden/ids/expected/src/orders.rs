//! The Orders API, version 1: 3 operations.
//!
//! [`Client::orders`](crate::Client::orders) returns the handle [`Orders`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_customer`](Orders::get_customer) | `GET /orders/customers/{id}` |  |
//! | [`update_order`](Orders::update_order) | `PUT /orders/{id}` |  |
//! | [`add_file`](Orders::add_file) | `POST /orders/{orderId}/files` |  |

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

pub use self::types::{
    AddFileBody, CustomerIdObject, Line, Order, OrderCustomerId, OrderUpdate,
};

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

    /// Returns no content. Errors are [`GetCustomerError`](operations::GetCustomerError).
    ///
    /// `GET /orders/customers/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: acme::Client) -> Result<(), acme::Error> {
    /// client.orders().get_customer("cus_1").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer(&self, id: impl Into<CustomerId>) -> operations::GetCustomer {
        let params = operations::GetCustomerParams::new(id);
        operations::GetCustomer {
            request: Request::new(self.client, params),
        }
    }

    /// Returns [`Order`]. Errors are [`UpdateOrderError`](operations::UpdateOrderError).
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
    ///     .update_order("ord_1", "cus_1", OrderUpdate::new("cus_1"))
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
    ) -> operations::UpdateOrder {
        let params = operations::UpdateOrderParams::new(id, customer_id, body);
        operations::UpdateOrder {
            request: Request::new(self.client, params),
        }
    }

    /// Returns no content. Errors are [`AddFileError`](operations::AddFileError).
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
    ///         "ord_1",
    ///         AddFileBody::new("either_1", acme::File::from_path("document.pdf")),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_file(
        &self,
        order_id: impl Into<OrderId>,
        body: AddFileBody,
    ) -> operations::AddFile {
        let params = operations::AddFileParams::new(order_id, body);
        Request::new(self.client, params)
    }
}
