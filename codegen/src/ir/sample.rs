//! How documentation shows a call: its arguments, and what it does with the result.

use crate::naming::{FieldName, VariantName};

use super::id::TypeId;

/// A call of an operation, for the example in its documentation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample {
    /// The arguments of the method, in their order.
    pub arguments: Vec<(FieldName, Value)>,
    /// The setters that it calls on the builder.
    pub setters: Vec<(FieldName, Value)>,
    /// What it does with the result.
    pub result: Shown,
}

/// What an example does with the result of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shown {
    /// Nothing: there is none.
    #[default]
    Nothing,
    /// It prints a text.
    Text(FieldName),
    /// It prints the value that has this name, or one of its fields.
    Value(FieldName, Option<FieldName>),
    /// It iterates over a list and prints of each item what `item` says.
    List {
        /// The name of the result.
        name: FieldName,
        /// The field that holds the list, if the result is no list itself.
        field: Option<FieldName>,
        /// The name of an item, and its field.
        item: (FieldName, Option<FieldName>),
    },
    /// It iterates over the items of all pages.
    Items {
        /// The name of the stream.
        name: FieldName,
        /// The name of an item, and its field.
        item: (FieldName, Option<FieldName>),
    },
    /// It reads a file.
    Download,
}

/// A value in an example.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text, or what a text converts into.
    Text(String),
    /// A point in time, as a text.
    Time(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
    /// Any JSON.
    Json,
    /// A JSON object.
    JsonObject,
    /// A map with one entry.
    Map(Box<Self>),
    /// A map without entries.
    EmptyMap,
    /// A file.
    File,
    /// A list that converts into one of its elements' type.
    List(Vec<Self>),
    /// A list of exactly the type that is held.
    Vec(Vec<Self>),
    /// A value of an open enum.
    Variant(TypeId, VariantName),
    /// An alternative of a union, and whether it is boxed.
    Alternative(TypeId, VariantName, Box<Self>, Boxing),
    /// A text as an alternative of a union.
    TextAlternative(TypeId, String),
    /// A struct: the arguments of its constructor, and fields that are set after it.
    Struct(TypeId, Vec<(FieldName, Self)>, Vec<(FieldName, Self)>),
}

/// Whether an alternative of a union is boxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boxing {
    /// It is.
    Boxed,
    /// It is not.
    Plain,
}
