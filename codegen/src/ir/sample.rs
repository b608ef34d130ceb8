//! The example call of an operation: its arguments, and the use of the result.

use crate::naming::{FieldName, VariantName};

use super::id::TypeId;
use super::types::Alternative;

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
    /// There is no result, or none worth printing.
    #[default]
    Nothing,
    /// Prints the result, which is text or raw JSON.
    Text(FieldName),
    /// Prints the result, a variable of this name, or a part of it; iterates over a list that the steps lead to.
    Value(FieldName, Vec<Step>),
    /// Iterates over the result, a list, and prints each item or a part of it.
    List {
        /// The variable of the list.
        name: FieldName,
        /// The variable of an item.
        item: FieldName,
        /// The steps from an item to what is printed.
        printed: Vec<Step>,
    },
    /// Iterates over the result, a map, and prints each key with its value or a part of it.
    Entries {
        /// The variable of the map.
        name: FieldName,
        /// The variable of a value.
        item: FieldName,
        /// The field of a value that is printed, or `None` for the whole value.
        field: Option<FieldName>,
    },
    /// Iterates over the items of all pages.
    Items {
        /// The variable of the stream.
        name: FieldName,
        /// The variable of an item.
        item: FieldName,
        /// The steps from an item to what is printed.
        printed: Vec<Step>,
    },
    /// Saves the downloaded file.
    Download,
}

/// A step from a value into one of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The field.
    pub field: FieldName,
    /// What the field holds.
    pub holds: Held,
}

impl Step {
    /// Creates the last step, to the value that is printed.
    pub fn to_value(field: &FieldName) -> Self {
        Self {
            field: field.clone(),
            holds: Held::Value,
        }
    }
}

/// What an example finds in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Held {
    /// A value.
    Value,
    /// An object that can be absent.
    Optional,
    /// A list, with the variable of an item.
    Items(FieldName),
}

/// A value in an example.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A string, or a type that a string converts into.
    Text(String),
    /// A point in time or a date, as a string.
    Time(String),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
    /// Any JSON.
    Json(serde_json::Value),
    /// A JSON object.
    JsonObject(serde_json::Map<String, serde_json::Value>),
    /// A map.
    Map(Vec<(String, Self)>),
    /// A file, by its path.
    File(String),
    /// A list whose elements are converted.
    List(Vec<Self>),
    /// A `Vec` of the exact type of the field.
    Vec(Vec<Self>),
    /// A value that has to be converted into the exact type.
    Converted(Box<Self>),
    /// A value that an overlay gives, so it stays as it is.
    Given(Box<Self>),
    /// A value of an open enum.
    Variant(TypeId, VariantName),
    /// An alternative of a union, and whether it is boxed.
    Alternative(TypeId, VariantName, Box<Self>, Boxing),
    /// A string as an alternative of a union, or as a value of an open enum without documented values.
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

impl Boxing {
    /// Returns how a union holds one of its alternatives.
    pub fn of(alternative: &Alternative) -> Self {
        if alternative.boxed {
            Self::Boxed
        } else {
            Self::Plain
        }
    }
}
