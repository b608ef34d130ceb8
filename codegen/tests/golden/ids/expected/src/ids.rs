//! The types of ids: strings that cannot be confused with each other.

use highlevel_runtime::Id;

/// Id of an order.
pub type OrderId = Id<record::Order>;

/// Id of a customer.
pub type CustomerId = Id<record::Customer>;

/// The types of records that ids identify, as type parameters of [`Id`](crate::Id). They have no values.
pub mod record {
    /// An order. Its ids are [`OrderId`](crate::OrderId)s.
    pub enum Order {}
    /// A customer. Its ids are [`CustomerId`](crate::CustomerId)s.
    pub enum Customer {}
}
