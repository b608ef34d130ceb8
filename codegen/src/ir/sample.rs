//! The example call of an operation: its arguments, and the use of the result.

use crate::naming::{FieldName, VariantName};

use super::id::TypeId;

/// The example call of an operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample {
    /// The arguments of the method, in their order.
    pub arguments: Vec<(FieldName, Value)>,
    /// The setters that are called on the builder.
    pub setters: Vec<(FieldName, Value)>,
    /// The use of the result.
    pub result: Shown,
}

/// How an example uses the result of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shown {
    /// There is no result.
    #[default]
    Nothing,
    /// Prints the result, which is a string.
    Text(FieldName),
    /// Prints the result, a variable of this name, or one of its fields.
    Value(FieldName, Option<FieldName>),
    /// Iterates over a list and prints each item or one of its fields.
    List {
        /// The variable of the result.
        name: FieldName,
        /// The field that holds the list, unless the result is the list itself.
        field: Option<FieldName>,
        /// The variable of an item, and the field to print.
        item: (FieldName, Option<FieldName>),
    },
    /// Iterates over the items of all pages.
    Items {
        /// The variable of the stream.
        name: FieldName,
        /// The variable of an item, and the field to print.
        item: (FieldName, Option<FieldName>),
    },
    /// Reads a file.
    Download,
}

/// A value in an example.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A string, or a type that a string converts into.
    Text(String),
    /// A point in time, as a string.
    Time(String),
    /// An integer.
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
    /// A list whose elements are converted.
    List(Vec<Self>),
    /// A `Vec` of the exact type of the field.
    Vec(Vec<Self>),
    /// A value of an open enum.
    Variant(TypeId, VariantName),
    /// An alternative of a union, and whether it is boxed.
    Alternative(TypeId, VariantName, Box<Self>, Boxing),
    /// A string as an alternative of a union.
    TextAlternative(TypeId, String),
    /// A struct: the arguments of its constructor, and fields that are set after it.
    Struct(TypeId, Vec<(FieldName, Self)>, Vec<(FieldName, Self)>),
}

/// Whether an alternative of a union is boxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boxing {
    /// The alternative is boxed.
    Boxed,
    /// The alternative is not boxed.
    Plain,
}
