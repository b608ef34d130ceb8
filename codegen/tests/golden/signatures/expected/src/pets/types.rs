//! What the Pets API sends and receives.

use highlevel_runtime::{Encode, Writer, impl_debug};

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
}

impl Collar {
    /// Makes a value from what is required.
    pub fn new(weight: f64, length: f64, price: f64) -> Self {
        Self { length, price, weight }
    }
}

impl Encode for Collar {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("length", &self.length);
        object.field("price", &self.price);
        object.field("weight", &self.weight);
    }
}

impl_debug! {
    Collar,
}
