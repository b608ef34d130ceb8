//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

/// The documented schema `Pet`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// Price of the pet.
    ///
    /// Acme does not document whether it is in units of the currency or in hundredths.
    pub price: Option<f64>,
    /// Fee for a visit.
    ///
    /// In units of the currency, such as dollars.
    pub fee: Option<f64>,
    /// Price of a toy.
    ///
    /// In hundredths of the currency's unit, such as cents.
    pub small_price: Option<f64>,
    /// A percentage or a number.
    ///
    /// Acme does not document whether an amount is in units of the currency or in
    /// hundredths.
    pub discount: Option<f64>,
    /// Price in cents.
    pub stated_price: Option<f64>,
    /// Age in years.
    pub age: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            price: object.optional("price"),
            fee: object.optional("fee"),
            small_price: object.optional("smallPrice"),
            discount: object.optional("discount"),
            stated_price: object.optional("statedPrice"),
            age: object.optional("age"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Pet { price, fee, small_price, discount, stated_price, age },
}

impl_default! {
    Pet,
}
