//! Types of the requests and responses of the Orders API.

use highlevel_runtime::{Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra};

use crate::{CustomerId, OrderId};

/// The documented schema `Share`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Share {
    /// Ids, each of an order.
    pub order_ids: Vec<OrderId>,
    /// Id of a customer.
    pub customer_id: Option<CustomerId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Share {
    /// Creates a value with the required fields.
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<OrderId>>) -> Self {
        Self {
            order_ids: order_ids.into_iter().map(Into::into).collect(),
            customer_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of a customer.
    #[must_use]
    pub fn customer_id(mut self, value: impl IntoOptional<CustomerId>) -> Self {
        self.customer_id = value.into_optional();
        self
    }
}

impl Encode for Share {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("keys", &self.order_ids);
        object.field("buyer", &self.customer_id);
    }
}

impl_debug! {
    Share,
}

impl_extra! {
    Share,
}
