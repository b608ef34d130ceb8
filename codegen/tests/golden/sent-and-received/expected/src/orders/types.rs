//! Types of the requests and responses of the Orders API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra,
};

/// The documented schema `Line`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Line {
    /// The property `sku`.
    pub sku: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Line {
    /// Creates a value with the required fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: Some(sku.into()),
            ..Self::default()
        }
    }
}

impl Decode for Line {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Line")?;
        Some(Self {
            sku: object.optional("sku"),
            extra: object.extra(),
        })
    }
}

impl Encode for Line {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sku", &self.sku);
    }
}

/// The documented schema `Order`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Order {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The property `stock`.
    pub stock: BTreeMap<String, i64>,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `lines`.
    pub lines: Option<Vec<Line>>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Order {
    /// Creates a value with the required fields.
    pub fn new(
        id: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
        stock: BTreeMap<String, i64>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            tags: tags.into_iter().map(Into::into).collect(),
            stock,
            ..Self::default()
        }
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<String>) -> Self {
        self.note = value.into_optional();
        self
    }

    /// The property `lines`.
    #[must_use]
    pub fn lines(mut self, value: impl IntoOptional<Vec<Line>>) -> Self {
        self.lines = value.into_optional();
        self
    }

    /// The property `labels`.
    #[must_use]
    pub fn labels(mut self, value: impl IntoOptional<BTreeMap<String, String>>) -> Self {
        self.labels = value.into_optional();
        self
    }
}

impl Decode for Order {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Order")?;
        Some(Self {
            id: object.optional("id"),
            tags: object.list("tags"),
            stock: object.map("stock"),
            note: object.optional("note"),
            lines: object.optional("lines"),
            labels: object.optional("labels"),
            extra: object.extra(),
        })
    }
}

impl Encode for Order {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("tags", &self.tags);
        object.field("stock", &self.stock);
        object.field("note", &self.note);
        object.field("lines", &self.lines);
        object.field("labels", &self.labels);
    }
}

impl_debug! {
    Line, Order,
}

impl_default! {
    Line, Order,
}

impl_extra! {
    Line, Order,
}
