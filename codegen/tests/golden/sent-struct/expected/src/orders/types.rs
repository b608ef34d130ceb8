//! Types of the requests and responses of the Orders API.

use std::collections::BTreeMap;

use highlevel_runtime::{Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra};

/// The documented schema `Address`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Address {
    /// The property `city`.
    pub city: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Address {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `city`.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }
}

impl Encode for Address {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("city", &self.city);
    }
}

/// The documented schema `Line`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Line {
    /// The property `sku`.
    pub sku: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Line {
    /// Creates a value with the required fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Line {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sku", &self.sku);
    }
}

/// The documented schema `NewOrder`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewOrder {
    /// Who orders.
    pub customer: String,
    /// The property `quantity`.
    pub quantity: i64,
    /// The property `lines`.
    pub lines: Vec<Line>,
    /// The property `ship`.
    pub ship: Address,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `discount`.
    pub discount: Option<f64>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The property `bill`.
    pub bill: Option<Address>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewOrder {
    /// Creates a value with the required fields.
    pub fn new(
        customer: impl Into<String>,
        quantity: i64,
        lines: impl IntoIterator<Item = Line>,
        ship: Address,
    ) -> Self {
        Self {
            customer: customer.into(),
            quantity,
            lines: lines.into_iter().collect(),
            ship,
            note: None,
            tags: None,
            discount: None,
            labels: None,
            bill: None,
            extra: Extra::new(),
        }
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<String>) -> Self {
        self.note = value.into_optional();
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// The property `discount`.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.discount = value.into_optional();
        self
    }

    /// The property `labels`.
    #[must_use]
    pub fn labels(mut self, value: impl IntoOptional<BTreeMap<String, String>>) -> Self {
        self.labels = value.into_optional();
        self
    }

    /// The property `bill`.
    #[must_use]
    pub fn bill(mut self, value: impl IntoOptional<Address>) -> Self {
        self.bill = value.into_optional();
        self
    }
}

impl Encode for NewOrder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customer", &self.customer);
        object.field("quantity", &self.quantity);
        object.field("lines", &self.lines);
        object.field("ship", &self.ship);
        object.field("note", &self.note);
        object.field("tags", &self.tags);
        object.field("discount", &self.discount);
        object.field("labels", &self.labels);
        object.field("bill", &self.bill);
    }
}

impl_debug! {
    Address, Line, NewOrder,
}

impl_extra! {
    Address, Line, NewOrder,
}
