//! Changes of documented values, to test unexpected values of servers and programs.

use serde_json::{Map, Value, json};

/// A change of a documented value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disturbance {
    /// Adds a member to every object.
    Added,
    /// Replaces every string, number and boolean by `null`.
    Nulls,
    /// Replaces every string, number and boolean by an object.
    Objects,
    /// Adds an element of another type to every list.
    Elements,
}

/// The name of the added member, which no document has.
pub(crate) const ADDED: &str = "zzLater";

impl Disturbance {
    pub(crate) const ALL: [Self; 4] = [Self::Added, Self::Nulls, Self::Objects, Self::Elements];

    /// Returns the value with the change at every place.
    pub(crate) fn apply(self, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let members = members.iter();
                let mut members: Map<String, Value> = members
                    .map(|(key, value)| (key.clone(), self.apply(value)))
                    .collect();
                if self == Self::Added {
                    members.insert(ADDED.to_owned(), json!({"a": [null, 1.5, "b"]}));
                }
                Value::Object(members)
            }
            Value::Array(elements) => {
                let elements = elements.iter();
                let mut elements: Vec<Value> = elements.map(|value| self.apply(value)).collect();
                if self == Self::Elements {
                    elements.push(json!([[{"odd": 1}]]));
                }
                Value::Array(elements)
            }
            _ if self == Self::Nulls => Value::Null,
            _ if self == Self::Objects => {
                json!({"odd": [value]})
            }
            _ => value.clone(),
        }
    }
}
