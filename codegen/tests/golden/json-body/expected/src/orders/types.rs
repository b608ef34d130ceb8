//! Types of the requests and responses of the Orders API.

use highlevel_runtime::{Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra};

/// An object described within `v2/orders.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// The property `sku`.
    pub sku: String,
    /// The property `gift`.
    pub gift: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreateOrderBody {
    /// Creates a value with the required fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            gift: None,
            extra: Extra::new(),
        }
    }

    /// The property `gift`.
    #[must_use]
    pub fn gift(mut self, value: impl IntoOptional<bool>) -> Self {
        self.gift = value.into_optional();
        self
    }
}

impl Encode for CreateOrderBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sku", &self.sku);
        object.field("gift", &self.gift);
    }
}

impl_debug! {
    CreateOrderBody,
}

impl_extra! {
    CreateOrderBody,
}
