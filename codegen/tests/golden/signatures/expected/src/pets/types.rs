//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Encode, Extra, Writer, impl_debug, impl_extra};

/// The documented schema `Collar`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Collar {
    /// The property `length`.
    pub length: f64,
    /// The property `price`.
    pub price: f64,
    /// The property `weight`.
    pub weight: f64,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Collar {
    /// Creates a value with the required fields.
    pub fn new(weight: f64, length: f64, price: f64) -> Self {
        Self {
            length,
            price,
            weight,
            extra: Extra::new(),
        }
    }
}

impl Encode for Collar {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("length", &self.length);
        object.field("price", &self.price);
        object.field("weight", &self.weight);
    }
}

impl_debug! {
    Collar,
}

impl_extra! {
    Collar,
}
