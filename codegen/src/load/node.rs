//! Reads a node of a YAML or JSON file into a JSON value, and reports repeated keys and unsupported YAML.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use crate::diagnostics::{Diagnostics, Trail};

/// Maximum nesting depth of a document: deeper than any real API, but shallow enough for the recursion of later stages on the
/// stack of a test thread. (`openapiv3` needs more and runs on a thread with a larger stack.)
const MAX_DEPTH: usize = 64;

/// The start of the message about a deeper document.
pub(super) const TOO_DEEP: &str = "the document is nested deeper";

/// Returns a placeholder for a reported number, so that no later stage reports it again.
fn placeholder() -> Value {
    Value::from(0)
}

/// The format of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    Json,
    Yaml,
}

/// A node that is to be read.
pub(super) struct Node<'a> {
    trail: &'a Trail<'a>,
    notation: Notation,
    depth: usize,
    problems: &'a mut Diagnostics,
}

impl<'a> Node<'a> {
    pub(super) fn new(
        trail: &'a Trail<'a>,
        notation: Notation,
        problems: &'a mut Diagnostics,
    ) -> Self {
        Self {
            trail,
            notation,
            depth: 0,
            problems,
        }
    }

    fn inner<'b>(&'b mut self, trail: &'b Trail<'b>) -> Node<'b> {
        Node {
            trail,
            notation: self.notation,
            depth: self.depth + 1,
            problems: self.problems,
        }
    }

    fn problem(&mut self, message: impl Into<String>, help: &str) {
        self.problems.push(self.trail.place(), message, help);
    }

    fn check_depth<E: Error>(&self) -> Result<(), E> {
        if self.depth < MAX_DEPTH {
            return Ok(());
        }
        Err(E::custom(format_args!(
            "{TOO_DEEP} than {MAX_DEPTH} levels"
        )))
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a node")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i128<E: Error>(mut self, value: i128) -> Result<Value, E> {
        self.problem(
            format!("the number {value} does not fit 64 bits"),
            "quote it",
        );
        Ok(placeholder())
    }

    fn visit_u128<E: Error>(mut self, value: u128) -> Result<Value, E> {
        self.problem(
            format!("the number {value} does not fit 64 bits"),
            "quote it",
        );
        Ok(placeholder())
    }

    fn visit_f64<E: Error>(mut self, value: f64) -> Result<Value, E> {
        if let Some(number) = Number::from_f64(value) {
            return Ok(Value::Number(number));
        }
        let help = "remove it, or quote it if it is a string";
        self.problem(format!("JSON has no number {value}"), help);
        Ok(placeholder())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<Value, A::Error> {
        self.check_depth()?;
        let parent = *self.trail;
        let mut list = Vec::new();
        loop {
            let trail = parent.index(list.len());
            match elements.next_element_seed(self.inner(&trail))? {
                Some(element) => list.push(element),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Value, A::Error> {
        self.check_depth()?;
        let parent = *self.trail;
        let mut object = Map::new();
        let mut merged = Vec::new();
        while let Some(key) = entries.next_key_seed(Key)? {
            let Some(key) = key else {
                self.problem(
                    "a key is neither a string nor an integer nor a boolean",
                    "quote it",
                );
                entries.next_value::<IgnoredAny>()?;
                continue;
            };
            let trail = parent.child(&key);
            let value = entries.next_value_seed(self.inner(&trail))?;
            if key == "<<" && self.notation == Notation::Yaml {
                merged.push(value);
            } else if object.contains_key(&key) {
                let message = format!("the key `{key}` occurs twice");
                self.inner(&trail).problem(message, "keep one of the two");
            } else {
                object.insert(key, value);
            }
        }
        for value in merged {
            self.merge(&mut object, value);
        }
        Ok(Value::Object(object))
    }

    fn visit_enum<A: EnumAccess<'de>>(mut self, tagged: A) -> Result<Value, A::Error> {
        let (tag, content) = tagged.variant::<String>()?;
        let tag = tag.trim_start_matches('!');
        self.problem(
            format!("the YAML tag `!{tag}` has no meaning here"),
            "remove it",
        );
        content.newtype_variant_seed(self)
    }
}

impl Node<'_> {
    /// Applies the YAML merge key `<<`: adds the referenced members, which never replace explicit ones.
    fn merge(&mut self, object: &mut Map<String, Value>, value: Value) {
        match value {
            Value::Object(other) => {
                for (key, value) in other {
                    object.entry(key).or_insert(value);
                }
            }
            Value::Array(list) if list.iter().all(Value::is_object) => {
                for element in list {
                    self.merge(object, element);
                }
            }
            _ => self.problem(
                "the merge key `<<` has a value that is neither an object nor a list of objects",
                "point it at an anchored object or remove it",
            ),
        }
    }
}

/// Reads the key of a mapping: a string, or an integer, such as the status `200`, or a boolean as a string. Any other key is
/// `None`.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Option<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Some(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(Some(value))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        // Refuse floats as keys: `1.0` and `1` would become the same key, and `.inf` has no JSON form.
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Self::Value, A::Error> {
        let (_, content) = tagged.variant::<IgnoredAny>()?;
        content.newtype_variant::<IgnoredAny>()?;
        Ok(None)
    }
}
