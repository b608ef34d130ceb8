//! Types of the requests and responses of the Orders API.

use highlevel_runtime::json::{debug_variant, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra,
};

/// The documented schema `Card`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Card {
    /// The property `last4`.
    pub last4: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Card {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Card")?;
        Some(Self {
            last4: object.optional("last4"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Cash`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Cash {
    /// The property `given`.
    pub given: Option<f64>,
    /// The property `name`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Cash {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Cash")?;
        Some(Self {
            given: object.optional("given"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Order`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Order {
    /// How many, or of what.
    pub quantity: OrderQuantity,
    /// The property `note`.
    pub note: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Order {
    /// Creates a value with the required fields.
    pub fn new(quantity: OrderQuantity) -> Self {
        Self {
            quantity,
            note: None,
            extra: Extra::new(),
        }
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<String>) -> Self {
        self.note = value.into_optional();
        self
    }
}

impl Encode for Order {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("quantity", &self.quantity);
        object.field("note", &self.note);
    }
}

/// The documented schema `Receipt`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Receipt {
    /// The property `payment`.
    pub payment: Option<ReceiptPayment>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Receipt {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Receipt")?;
        Some(Self {
            payment: object.optional("payment"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/orders.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderQuantityValue {
    /// The property `unit`.
    pub unit: Option<String>,
    /// The property `amount`.
    pub amount: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OrderQuantityValue {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl IntoOptional<String>) -> Self {
        self.unit = value.into_optional();
        self
    }

    /// The property `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }
}

impl Encode for OrderQuantityValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("unit", &self.unit);
        object.field("amount", &self.amount);
    }
}

/// How many, or of what.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum OrderQuantity {
    /// An integer.
    Integer(i64),
    /// A string.
    String(String),
    /// A boolean.
    Boolean(bool),
    /// A list of strings.
    StringList(Vec<String>),
    /// `OrderQuantityValue`.
    OrderQuantityValue(OrderQuantityValue),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<i64> for OrderQuantity {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for OrderQuantity {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for OrderQuantity {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<bool> for OrderQuantity {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for OrderQuantity {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<OrderQuantityValue> for OrderQuantity {
    #[inline]
    fn from(value: OrderQuantityValue) -> Self {
        Self::OrderQuantityValue(value)
    }
}

impl Encode for OrderQuantity {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::Integer(value) => value,
            Self::String(value) => value,
            Self::Boolean(value) => value,
            Self::StringList(value) => value,
            Self::OrderQuantityValue(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// One of several types.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ReceiptPayment {
    /// `Card`.
    Card(Card),
    /// `Cash`.
    Cash(Cash),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for ReceiptPayment {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Card(value) => debug_variant(formatter, "Card", value),
            Self::Cash(value) => debug_variant(formatter, "Cash", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<Card> for ReceiptPayment {
    #[inline]
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Cash> for ReceiptPayment {
    #[inline]
    fn from(value: Cash) -> Self {
        Self::Cash(value)
    }
}

impl Decode for ReceiptPayment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &["last4", "name"],
                        decode: |value| value.fit().map(Self::Card),
                    },
                    Alternative {
                        keys: &["given", "name"],
                        decode: |value| value.fit().map(Self::Cash),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl_debug! {
    Order, OrderQuantityValue, OrderQuantity,
}

impl_debug_fields! {
    Card { last4, name }, Cash { given, name }, Receipt { payment },
}

impl_default! {
    Card, Cash, Receipt,
}

impl_extra! {
    Order, OrderQuantityValue,
}
