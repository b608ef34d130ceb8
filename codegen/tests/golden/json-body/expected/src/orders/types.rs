//! What the Orders API sends and receives.

use highlevel_runtime::{Encode, Writer, impl_debug};

/// An object described within `v2/orders.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// The property `sku`.
    pub sku: String,
}

impl CreateOrderBody {
    /// Makes a value from what is required.
    pub fn new(sku: impl Into<String>) -> Self {
        Self { sku: sku.into() }
    }
}

impl Encode for CreateOrderBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("sku", &self.sku);
    }
}

impl_debug! {
    CreateOrderBody,
}
