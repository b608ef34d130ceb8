//! Reading the published documents from a checkout.

use std::cell::Cell;
use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Returns the content of the file `source` in the checkout `docs`.
pub(super) fn read_text(docs: &Path, source: &str) -> Result<String> {
    let path = docs.join(source);
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// Returns the JSON object in the file `source` in the checkout `docs`.
pub(super) fn read_document(docs: &Path, source: &str) -> Result<Value> {
    let text = read_text(docs, source)?;
    let value = parse_json(&text, None).context("not the JSON of a document")?;
    if !value.is_object() {
        bail!("not a document: expected an object");
    }
    Ok(value)
}

/// Parses JSON and refuses duplicate keys, because a value would be lost. With `repeats`, duplicate keys with equal values are
/// allowed and counted.
pub(super) fn parse_json(text: &str, repeats: Option<&Cell<usize>>) -> Result<Value> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Unambiguous { repeats }
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))?;
    Ok(value)
}

/// A reader of JSON that refuses duplicate keys like [`parse_json`].
#[derive(Clone, Copy)]
struct Unambiguous<'r> {
    repeats: Option<&'r Cell<usize>>,
}

impl<'de> DeserializeSeed<'de> for Unambiguous<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unambiguous<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element_seed(self)? {
            list.push(element);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let twice = || A::Error::custom(format_args!("the key `{key}` occurs twice"));
            let Some(known) = object.get(&key) else {
                object.insert(key, entries.next_value_seed(self)?);
                continue;
            };
            let repeats = self.repeats.ok_or_else(twice)?;
            if entries.next_value_seed(self)? != *known {
                return Err(twice());
            }
            repeats.set(repeats.get() + 1);
        }
        Ok(Value::Object(object))
    }
}
