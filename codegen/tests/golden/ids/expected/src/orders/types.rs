//! Types of the requests and responses of the Orders API.

use highlevel_runtime::{
    Decode, Encode, Extra, File, Form, IntoOptional, Multipart, Node, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
};

use crate::{CustomerId, OrderId};

/// The documented schema `CustomerId`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomerIdObject {
    /// The property `text`.
    pub text: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomerIdObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomerIdObject")?;
        Some(Self {
            text: object.optional("text"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Line`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Line {
    /// The property `id`.
    pub id: Option<String>,
    /// Id of an order.
    pub order_id: Option<OrderId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Line {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Line")?;
        Some(Self {
            id: object.optional("id"),
            order_id: object.optional("orderId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Order`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Order {
    /// Id of an order.
    pub id: Option<OrderId>,
    /// Id of an order.
    pub underscore_id: Option<OrderId>,
    /// The property `watchers`.
    pub watchers: Vec<String>,
    /// The property `customerId`.
    pub customer_id: Option<OrderCustomerId>,
    /// The property `orderId`.
    pub order_id: Option<i64>,
    /// The property `lines`.
    pub lines: Vec<Line>,
    /// The property `CustomerId`.
    pub customer_id_2: Option<CustomerIdObject>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Order {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Order")?;
        Some(Self {
            id: object.optional("id"),
            underscore_id: object.optional("_id"),
            watchers: object.list("watchers"),
            customer_id: object.optional("customerId"),
            order_id: object.optional("orderId"),
            lines: object.list("lines"),
            customer_id_2: object.optional("CustomerId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `OrderUpdate`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderUpdate {
    /// Id of a customer.
    ///
    /// Example: `cus_1`.
    pub customer_id: CustomerId,
    /// Ids, each of an order.
    pub order_ids: Option<Vec<OrderId>>,
    /// The property `id`.
    pub id: Option<String>,
    /// Ids, each of a customer.
    ///
    /// Example: `["cus_1"]`.
    pub watchers: Option<Vec<CustomerId>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OrderUpdate {
    /// Creates a value with the required fields.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
            order_ids: None,
            id: None,
            watchers: None,
            extra: Extra::new(),
        }
    }

    /// Ids, each of an order.
    #[must_use]
    pub fn order_ids(mut self, value: impl IntoOptional<Vec<OrderId>>) -> Self {
        self.order_ids = value.into_optional();
        self
    }

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Ids, each of a customer.
    #[must_use]
    pub fn watchers(mut self, value: impl IntoOptional<Vec<CustomerId>>) -> Self {
        self.watchers = value.into_optional();
        self
    }
}

impl Encode for OrderUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customerId", &self.customer_id);
        object.field("orderIds", &self.order_ids);
        object.field("id", &self.id);
        object.field("watchers", &self.watchers);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OrderCustomerId {
    /// `nobody`
    Nobody,
    /// `somebody`
    Somebody,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OrderCustomerId {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nobody => "nobody",
            Self::Somebody => "somebody",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderCustomerId {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "nobody" => Self::Nobody,
            "somebody" => Self::Somebody,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v1/orders.yaml`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddFileBody {
    /// Id of a customer.
    ///
    /// Example: `either_1`.
    pub customer_id: CustomerId,
    /// The part `file`.
    pub file: File,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AddFileBody {
    /// Creates a form with the required fields.
    pub fn new(customer_id: impl Into<CustomerId>, file: File) -> Self {
        Self {
            customer_id: customer_id.into(),
            file,
            extra: Extra::new(),
        }
    }
}

impl Multipart for AddFileBody {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.field("customerId", &self.customer_id);
        form.file("file", &self.file);
        form.extra(&self.extra);
    }
}

impl_debug! {
    OrderUpdate,
}

impl_debug_fields! {
    CustomerIdObject { text }, Line { id, order_id }, Order { id, underscore_id,
    watchers, customer_id, order_id, lines, customer_id_2 }, AddFileBody { customer_id,
    file },
}

impl_default! {
    CustomerIdObject, Line, Order,
}

impl_extra! {
    OrderUpdate, AddFileBody,
}

open_enum! {
    OrderCustomerId,
}

open_enum_decode! {
    OrderCustomerId,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    OrderCustomerId,
}
