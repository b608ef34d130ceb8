//! Types of the requests and responses of the Orders API.

use std::collections::BTreeMap;

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

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

/// An order and what is in it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Order {
    /// Its identifier.
    pub id: Option<String>,
    /// The property `total`.
    pub total: Option<f64>,
    /// The property `paid`.
    pub paid: Option<bool>,
    /// The property `lines`.
    pub lines: Vec<Line>,
    /// The property `stock`.
    pub stock: BTreeMap<String, i64>,
    /// The property `grid`.
    pub grid: Vec<Vec<i64>>,
    /// The property `note`.
    pub note: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Order {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Order")?;
        Some(Self {
            id: object.optional("id"),
            total: object.optional("total"),
            paid: object.optional("paid"),
            lines: object.list("lines"),
            stock: object.map("stock"),
            grid: object.list("grid"),
            note: object.optional("note"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    Line { sku }, Order { id, total, paid, lines, stock, grid, note },
}

impl_default! {
    Line, Order,
}
