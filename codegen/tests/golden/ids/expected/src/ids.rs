//! The types of ids: strings that cannot be confused with each other.

use highlevel_runtime::impl_ids;

/// Id of an order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(String);

/// Id of a customer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerId(String);

impl_ids! {
    OrderId, CustomerId,
}
