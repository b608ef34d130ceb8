//! The value of a custom field.

use std::fmt;

use serde_json::Value;

use crate::json::{Date, Decode, Encode, Node, Writer, debug_variant, parse_f64, raw};

use super::file::CustomFieldFile;

/// The value of a custom field.
///
/// HighLevel has more types of fields than JSON has types of values:
///
/// | type of the field | value |
/// | --- | --- |
/// | text, large text, one option, radio, phone, email | [`Text`](Self::Text) |
/// | number, amount of money | [`Integer`](Self::Integer), [`Number`](Self::Number), or [`Text`](Self::Text); see [`as_f64`](Self::as_f64) |
/// | date | [`Text`](Self::Text) (`2026-01-31`), or milliseconds since 1970; see [`to_date`](Self::to_date) |
/// | checkboxes, several options | [`Texts`](Self::Texts) |
/// | files, signature | [`Json`](Self::Json); see [`files`](Self::files) |
///
/// A value of any other JSON type is kept, too.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// Text, a date, or one option of a list.
    Text(String),
    /// An integer, or a date in milliseconds.
    Integer(i64),
    /// A number, such as an amount of money.
    Number(f64),
    /// A boolean.
    Boolean(bool),
    /// A list of strings, such as several options of a list.
    Texts(Vec<String>),
    /// Any other JSON, such as files, or an integer that does not fit an `i64`.
    Json(Value),
}

impl fmt::Debug for CustomFieldValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (_, &dyn fmt::Debug) = match self {
            Self::Text(text) => ("Text", text),
            Self::Integer(number) => ("Integer", number),
            Self::Number(number) => ("Number", number),
            Self::Boolean(boolean) => ("Boolean", boolean),
            Self::Texts(texts) => ("Texts", texts),
            Self::Json(json) => return debug_variant(formatter, "Json", &raw(json)),
        };
        debug_variant(formatter, name, value)
    }
}

impl CustomFieldValue {
    /// Returns the value `null`, which clears the field.
    pub fn null() -> Self {
        Self::Json(Value::Null)
    }

    /// Returns whether this is `null`.
    pub fn is_null(&self) -> bool {
        *self == Self::Json(Value::Null)
    }

    /// Returns the value if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the value if it is an integer or a string that holds one.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(integer) => Some(*integer),
            Self::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// Returns the value if it is an [`Integer`](Self::Integer), a [`Number`](Self::Number), or a string that holds a number,
    /// such as an amount of money.
    #[allow(
        clippy::cast_precision_loss,
        reason = "a caller that asks for a float gets the nearest one"
    )]
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Integer(integer) => Some(*integer as f64),
            Self::Number(number) => Some(*number),
            Self::Text(text) => parse_f64(text.trim()),
            _ => None,
        }
    }

    /// Returns the value if it is a boolean or a string that holds one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(boolean) => Some(*boolean),
            Self::Text(text) => text.trim().to_ascii_lowercase().parse().ok(),
            _ => None,
        }
    }

    /// Returns the strings of a list, or a single string as a list of one. Any other value has none.
    pub fn texts(&self) -> &[String] {
        match self {
            Self::Text(text) => std::slice::from_ref(text),
            Self::Texts(texts) => texts,
            _ => &[],
        }
    }

    /// Returns a date: that of a string such as `2026-01-31`, alone or with a time, or the date in UTC of an
    /// [`Integer`](Self::Integer), which is read as milliseconds since 1970.
    pub fn to_date(&self) -> Option<Date> {
        match self {
            Self::Text(text) => text.trim().parse().ok(),
            Self::Integer(milliseconds) => Date::from_unix_millis(*milliseconds),
            _ => None,
        }
    }

    /// Returns the files of a [`Json`](Self::Json) value. In contacts they are in an object with their ids as keys, in
    /// opportunities in a list. Each file is an object with the key `url`, and a value that is such an object is a single file. Any
    /// other value has none; a string is not a file, because it can be an option or a currency.
    pub fn files(&self) -> Vec<CustomFieldFile> {
        let Self::Json(value) = self else {
            return Vec::new();
        };
        match value {
            Value::Array(files) => files.iter().filter_map(CustomFieldFile::read).collect(),
            Value::Object(one) if one.contains_key("url") => {
                CustomFieldFile::read(value).into_iter().collect()
            }
            Value::Object(files) => files.values().filter_map(CustomFieldFile::read).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the value as JSON.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Integer(integer) => (*integer).into(),
            Self::Number(number) => (*number).into(),
            Self::Boolean(boolean) => (*boolean).into(),
            Self::Texts(texts) => texts.as_slice().into(),
            Self::Json(value) => value.clone(),
        }
    }
}

impl Decode for CustomFieldValue {
    fn decode(node: Node<'_>) -> Option<Self> {
        Value::decode(node).map(Self::from)
    }
}

impl Encode for CustomFieldValue {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Text(text) => writer.string(text),
            Self::Integer(integer) => writer.integer(*integer),
            Self::Number(number) => writer.float(*number),
            Self::Boolean(boolean) => writer.boolean(*boolean),
            Self::Texts(texts) => texts.encode(writer),
            Self::Json(value) => writer.value(value),
        }
    }
}

impl From<Value> for CustomFieldValue {
    fn from(value: Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Bool(boolean) => Self::Boolean(boolean),
            Value::Number(number) => match (number.as_i64(), number.is_f64()) {
                (Some(integer), _) => Self::Integer(integer),
                (None, true) => number
                    .as_f64()
                    .map_or_else(|| Self::Json(number.clone().into()), Self::Number),
                (None, false) => Self::Json(number.into()),
            },
            Value::Array(list) if list.iter().all(Value::is_string) => {
                let texts = list.into_iter().filter_map(|text| match text {
                    Value::String(text) => Some(text),
                    _ => None,
                });
                Self::Texts(texts.collect())
            }
            other => Self::Json(other),
        }
    }
}
