//! Decoding the value at a position of the tape into a Rust value, leniently.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use crate::document::{Document, Loss};
use crate::findings::Reason;
use crate::mismatch::Mismatch;
use crate::node::Node;
use crate::number::{is_json_number, parse_f64, parse_i64};
use crate::token::Kind;

/// A type that is built from JSON.
///
/// Decoding is lenient: a value of another type is converted if the conversion loses nothing, and otherwise omitted. Both cases
/// are recorded in the [`Document`](crate::Document).
///
/// For any other type that implements `serde::Deserialize`, decode a [`Value`] and convert it by `serde_json::from_value`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be received as JSON",
    label = "expected a `serde_json::Value`, or a type of the SDK that is received",
    note = "for a type that implements `serde::Deserialize`, receive a `serde_json::Value` and convert it by `serde_json::from_value`"
)]
pub trait Decode: Sized {
    /// Whether a required field of this type may be absent: only an [`Option`] may, also in a [`Box`].
    const MAY_BE_ABSENT: bool = false;

    /// The value of a type that reads nothing, whose body need not even be JSON. Only `()` has one.
    const IGNORED: Option<Self> = None;

    /// Builds a value. `None` means that `node` does not fit, which has been recorded as a mismatch, or that the limit on memory
    /// or work is exceeded.
    fn decode(node: Node<'_>) -> Option<Self>;

    /// Returns the value to use if there is no JSON, for example for an empty body or a missing required field.
    fn absent() -> Option<Self> {
        None
    }
}

/// Returns the value in which everything is absent, if the type has one.
pub fn absent<T: Decode>() -> Option<T> {
    T::absent().or_else(|| {
        let nothing = Document::parse(b"{}").ok()?;
        T::decode(nothing.root())
    })
}

/// Returns the value in which everything is absent, of a type without required fields.
///
/// # Panics
///
/// Panics if the type has a required field without an empty value, such as a string.
pub fn nothing<T: Decode>() -> T {
    absent().expect("a type without required fields decodes an absent value")
}

/// Implements `Default` for types that implement [`Decode`] and have no required fields.
#[macro_export]
macro_rules! impl_default {
    ($($name:ty),+ $(,)?) => {$(
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::nothing()
            }
        }
    )+};
}

/// Accepts any value and reads nothing.
impl Decode for () {
    const IGNORED: Option<Self> = Some(());

    fn decode(_: Node<'_>) -> Option<Self> {
        Some(())
    }

    fn absent() -> Option<Self> {
        Some(())
    }
}

impl Decode for String {
    fn decode(node: Node<'_>) -> Option<Self> {
        if let Some(text) = node.as_str() {
            return owned(node, text);
        }
        let text = match node.kind() {
            Kind::True => "true",
            Kind::False => "false",
            _ => node.number_text().unwrap_or_default(),
        };
        if text.is_empty() {
            node.mismatch("string");
            return None;
        }
        node.coerced("string");
        Some(text.to_owned())
    }
}

impl Decode for i64 {
    fn decode(node: Node<'_>) -> Option<Self> {
        if node.kind() == Kind::Integer
            && let Some(integer) = node.number_text().and_then(|text| text.parse().ok())
        {
            return Some(integer);
        }
        note("integer", node, written_number(node).and_then(parse_i64))
    }
}

impl Decode for f64 {
    fn decode(node: Node<'_>) -> Option<Self> {
        if let Some(float) = node.number_text().and_then(parse_f64) {
            return Some(float);
        }
        note(
            "number",
            node,
            node.as_str().and(written_number(node)).and_then(parse_f64),
        )
    }
}

impl Decode for bool {
    fn decode(node: Node<'_>) -> Option<Self> {
        match node.kind() {
            Kind::True => return Some(true),
            Kind::False => return Some(false),
            _ => {}
        }
        let converted = match node.as_str().or_else(|| node.number_text()) {
            Some("true" | "True" | "TRUE" | "1") => Some(true),
            Some("false" | "False" | "FALSE" | "0") => Some(false),
            _ => None,
        };
        note("boolean", node, converted)
    }
}

impl Decode for Value {
    fn decode(node: Node<'_>) -> Option<Self> {
        Some(match node.kind() {
            Kind::Null => Value::Null,
            Kind::True => Value::Bool(true),
            Kind::False => Value::Bool(false),
            Kind::Integer | Kind::Float => number_value(node),
            Kind::Array => Value::Array(list(node)?),
            Kind::Object => Value::Object(object_value(node)?),
            Kind::String | Kind::Escaped | Kind::Shadowed => {
                Value::String(owned(node, node.as_str().unwrap_or_default())?)
            }
        })
    }

    fn absent() -> Option<Self> {
        Some(Value::Null)
    }
}

impl Decode for Map<String, Value> {
    fn decode(node: Node<'_>) -> Option<Self> {
        if node.kind() == Kind::Object {
            return object_value(node);
        }
        node.no_container("object");
        None
    }

    fn absent() -> Option<Self> {
        Some(Map::new())
    }
}

/// Maximum initial capacity of a list. Without it, a small body such as `[0,0,…` could reserve much memory for large elements.
const RESERVED: usize = 1024;

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: Node<'_>) -> Option<Self> {
        match node.kind() {
            Kind::Array => list(node),
            Kind::Null => {
                node.no_container("array");
                None
            }
            _ if is_empty(node) => {
                node.coerced("array");
                Some(Vec::new())
            }
            _ if !node.take_memory_for::<T>(1) => None,
            _ => lone(node).map(|element| vec![element]),
        }
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(node: Node<'_>) -> Option<Self> {
        if node.kind() != Kind::Object {
            node.no_container("object");
            return None;
        }
        let mut map = Self::new();
        for (key, value) in node.entries() {
            if !node.take_memory_for_entry::<T>(key, map.len()) {
                return None;
            }
            match node.entry(key, value) {
                Some(value) => drop(map.insert(key.to_owned(), value)),
                None => value.lose(),
            }
        }
        Some(map)
    }

    fn absent() -> Option<Self> {
        Some(BTreeMap::new())
    }
}

impl<T: Decode> Decode for Option<T> {
    const MAY_BE_ABSENT: bool = true;

    /// Returns `Some(None)` for a value that does not fit, so that the enclosing value is still decoded.
    fn decode(node: Node<'_>) -> Option<Self> {
        if node.is_null() {
            return Some(None);
        }
        let value = T::decode(node);
        if value.is_none() {
            node.lose();
        }
        Some(value)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Box<T> {
    const MAY_BE_ABSENT: bool = T::MAY_BE_ABSENT;

    fn decode(node: Node<'_>) -> Option<Self> {
        if !node.take_memory_for::<T>(1) {
            return None;
        }
        T::decode(node).map(Box::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Box::new)
    }
}

impl Document<'_> {
    /// Decodes the whole value and accepts no type mismatch, not even a converted value, and no undocumented key that a type
    /// cannot keep.
    pub fn decode_strictly<T: Decode>(&self) -> Result<T, Mismatch> {
        self.decode_with(|_| true)
    }

    /// Decodes the whole value like a response, and fails if a value is lost or a required value is missing. Converted values in
    /// an object with `extra` are written as they were read.
    pub fn decode_faithfully<T: Decode>(mut self) -> Result<T, Mismatch> {
        self.is_faithful = true;
        self.decode_with(|reason| reason != Reason::Coerced)
    }

    fn decode_with<T: Decode>(&self, is_refused: impl Fn(Reason) -> bool) -> Result<T, Mismatch> {
        let value = T::decode(self.root());
        if let Some(record) = self.noted.first(is_refused) {
            return Err(record.describe(self));
        }
        if self.is_too_large() {
            let expected = "a value within the memory limit";
            return Err(Mismatch::new("$", expected, self.root().excerpt()));
        }
        value.ok_or_else(|| Mismatch::new("$", "a value of another type", self.root().excerpt()))
    }
}

/// Returns whether this is `{}` or `""`, which some servers send for an empty list.
pub(crate) fn is_empty(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::Object => node.entries().next().is_none(),
        _ => node.as_str().is_some_and(str::is_empty),
    }
}

/// Number of bytes that a remembered value takes.
const LOST: usize = 16;

impl<'t> Node<'t> {
    /// Decodes an entry of this map. A scalar beside containers, such as a trace ID beside objects, is not an entry of
    /// a response that is a map.
    fn entry<T: Decode>(self, key: &str, value: Node<'t>) -> Option<T> {
        let document = self.document;
        if self.index() == 0 && document.metadata.contains(&key) {
            return None;
        }
        let mark = document.noted.mark();
        let entry = T::decode(value);
        if entry.is_none() && self.index() == 0 && document.noted.reclassify(&mark, value) {
            document.undocumented(value, "the entries of a map", key);
        }
        entry
    }

    /// Records that this value was omitted from a list, a map or an option, so that the enclosing object keeps it in `extra`.
    fn lose(self) {
        if self.take_memory(LOST) {
            self.document.lost.push(self.index(), Loss::LeftOut);
        }
    }
}

/// Decodes a value that was sent instead of an array with this one element.
fn lone<T: Decode>(node: Node<'_>) -> Option<T> {
    let (value, _) = node.document.attempt(|| T::decode(node), Option::is_some);
    match value {
        Some(_) => node.coerced("array"),
        None => node.no_container("array"),
    }
    value
}

/// Notes whether a scalar of another type was converted.
fn note<T>(expected: &'static str, node: Node<'_>, converted: Option<T>) -> Option<T> {
    match converted {
        Some(_) => node.coerced(expected),
        None => node.mismatch(expected),
    }
    converted
}

/// Returns the digits of a number or of a string that holds a number.
fn written_number(node: Node<'_>) -> Option<&str> {
    node.number_text()
        .or_else(|| node.as_str().filter(|text| is_json_number(text)))
}

/// Converts a number. If neither `i64`, `u64` nor `f64` can represent it, the result is a string, because `Value` cannot hold
/// it otherwise.
fn number_value(node: Node<'_>) -> Value {
    let text = node.number_text().unwrap_or_default();
    if node.kind() == Kind::Integer {
        if let Ok(integer) = text.parse::<i64>() {
            return Value::Number(integer.into());
        }
        if let Ok(integer) = text.parse::<u64>() {
            return Value::Number(integer.into());
        }
    }
    // 2^53 + 1 has no exact `f64`, so `9007199254740993.0` is read as an integer.
    let integer = || parse_i64(text).map(Number::from);
    let number = parse_f64(text).and_then(Number::from_f64).or_else(integer);
    number.map_or_else(
        || {
            node.coerced("number");
            Value::String(text.to_owned())
        },
        Value::Number,
    )
}

fn object_value(node: Node<'_>) -> Option<Map<String, Value>> {
    // Insert one by one, because `collect` would first gather all entries in a list and sort it.
    let mut object = Map::new();
    for (key, value) in node.entries() {
        if !node.take_memory_for_entry::<Value>(key, object.len()) {
            return None;
        }
        object.insert(key.to_owned(), Value::decode(value)?);
    }
    Some(object)
}

/// Decodes the elements of an array. Returns `None` only if they take too much memory or work.
fn list<T: Decode>(node: Node<'_>) -> Option<Vec<T>> {
    let reserved = node.length().min(RESERVED);
    if !node.take_memory_for::<T>(reserved) {
        return None;
    }
    let mut elements = Vec::with_capacity(reserved);
    for node in node.elements() {
        let element = T::decode(node);
        if node.document.is_too_large() {
            return None;
        }
        let Some(element) = element else {
            node.lose();
            continue;
        };
        // A full `Vec` doubles its capacity.
        if elements.len() == elements.capacity() && !node.take_memory_for::<T>(elements.capacity())
        {
            return None;
        }
        elements.push(element);
    }
    Some(elements)
}

/// Copies a string and takes its memory, including the allocation's overhead, from the budget.
pub(crate) fn owned(node: Node<'_>, text: &str) -> Option<String> {
    const ALLOCATION: usize = 16;
    node.take_memory(text.len() + ALLOCATION)
        .then(|| text.to_owned())
}
