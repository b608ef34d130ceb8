//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra};

/// The documented schema `Bell`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Bell {
    /// The property `loud`.
    pub loud: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Bell::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct BellRequired {
    /// The property `loud`.
    pub loud: bool,
}

impl Bell {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: BellRequired) -> Self {
        let BellRequired { loud } = required;
        Self { loud, extra: Extra::new() }
    }
}

impl Encode for Bell {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("loud", &self.loud);
    }
}

/// The documented schema `Chip`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Chip {
    /// The property `number`.
    pub number: String,
    /// The property `active`.
    pub active: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Chip::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ChipRequired<Number> {
    /// The property `number`.
    pub number: Number,
    /// The property `active`.
    pub active: bool,
}

impl Chip {
    /// Creates a value with the required fields.
    pub fn new(required: ChipRequired<impl Into<String>>) -> Self {
        let ChipRequired { number, active } = required;
        Self {
            number: number.into(),
            active,
            extra: Extra::new(),
        }
    }
}

impl Encode for Chip {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("number", &self.number);
        object.field("active", &self.active);
    }
}

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
    /// The property `bell`.
    pub bell: Option<Bell>,
    /// The property `chip`.
    pub chip: Option<Chip>,
    /// The property `light`.
    pub light: Option<Light>,
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
            bell: None,
            chip: None,
            light: None,
            extra: Extra::new(),
        }
    }

    /// The property `bell`.
    #[must_use]
    pub fn bell(mut self, value: impl IntoOptional<Bell>) -> Self {
        self.bell = value.into_optional();
        self
    }

    /// The property `chip`.
    #[must_use]
    pub fn chip(mut self, value: impl IntoOptional<Chip>) -> Self {
        self.chip = value.into_optional();
        self
    }

    /// The property `light`.
    #[must_use]
    pub fn light(mut self, value: impl IntoOptional<Light>) -> Self {
        self.light = value.into_optional();
        self
    }
}

impl Encode for Collar {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("length", &self.length);
        object.field("price", &self.price);
        object.field("weight", &self.weight);
        object.field("bell", &self.bell);
        object.field("chip", &self.chip);
        object.field("light", &self.light);
    }
}

/// The documented schema `Light`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Light {
    /// The property `lumens`.
    pub lumens: f64,
    /// The property `blinks`.
    pub blinks: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`Light::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct LightRequired {
    /// The property `lumens`.
    pub lumens: f64,
    /// The property `blinks`.
    pub blinks: bool,
}

impl Light {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: LightRequired) -> Self {
        let LightRequired { lumens, blinks } = required;
        Self {
            lumens,
            blinks,
            extra: Extra::new(),
        }
    }
}

impl Encode for Light {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("lumens", &self.lumens);
        object.field("blinks", &self.blinks);
    }
}

impl_debug! {
    Bell, Chip, Collar, Light,
}

impl_extra! {
    Bell, Chip, Collar, Light,
}
