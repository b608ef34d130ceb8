//! What the Orders API sends and receives.

use highlevel_runtime::{Encode, Writer};

/// An object described within `v2/orders.yaml`.
#[derive(Clone, Debug, PartialEq)]
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

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateOrderBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOrderBody")?;
        Some(Self {
            sku: object.required("sku")?,
        })
    }
}

impl Encode for CreateOrderBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("sku", &self.sku);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateOrderBody,
}
