//! What servers and programs may put in the place of what the documents say.

use serde_json::{Map, Value, json};

/// How a documented value is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disturbance {
    /// Every object has a further member.
    Added,
    /// Every text, number and boolean is `null`.
    Nulls,
    /// Every text, number and boolean is an object.
    Objects,
    /// Every list has a further element of another type.
    Elements,
}

/// The member that no document has.
pub(crate) const ADDED: &str = "zzLater";

impl Disturbance {
    pub(crate) const ALL: [Self; 4] = [Self::Added, Self::Nulls, Self::Objects, Self::Elements];

    /// Returns the value with the change in every place.
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
