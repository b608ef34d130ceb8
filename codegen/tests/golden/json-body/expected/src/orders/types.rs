//! Types of the requests and responses of the Orders API.

use highlevel_runtime::{Encode, Extra, Writer, impl_debug, impl_extra};

/// An object described within `v2/orders.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// The property `sku`.
    pub sku: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreateOrderBody {
    /// Creates a value with the required fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CreateOrderBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sku", &self.sku);
    }
}

impl_debug! {
    CreateOrderBody,
}

impl_extra! {
    CreateOrderBody,
}
