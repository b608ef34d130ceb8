//! Custom fields: a single type for values that HighLevel sends and accepts under many keys.

mod file;
mod into;
#[cfg(test)]
mod tests;
mod value;

use serde_json::Value;

use crate::json::{Decode, Encode, EncodeAs, Extra, Node, Nullable, Writer, impl_debug_fields};

pub use self::file::CustomFieldFile;
pub use self::value::CustomFieldValue;

/// The keys under which servers send the value, in the order in which they are tried. The response of opportunity search names
/// the key after the type of the value.
const VALUE_KEYS: [&str; 8] = [
    "value",
    "fieldValue",
    "field_value",
    "fieldValueString",
    "fieldValueNumber",
    "fieldValueDate",
    "fieldValueArray",
    "fieldValueFiles",
];

/// A custom field of a contact, an opportunity or another record, and its value.
///
/// Almost all operations use this type, whatever key they send the value under. A field that was received can therefore be sent
/// to another operation.
///
/// # Examples
///
/// ```
/// # use highlevel_runtime as highlevel;
/// use highlevel::{CustomField, CustomFieldValue};
///
/// let fields = [
///     CustomField::new("7DcVqzvRQwnMmPpRCwow", "gold"),
///     CustomField::with_key("visits", 3),
///     CustomField::new("pAdrRkHmBnPzVX1LbVrC", ["dogs", "cats"]),
/// ];
/// let plan = CustomField::find(&fields, "7DcVqzvRQwnMmPpRCwow");
/// assert_eq!(plan.and_then(CustomFieldValue::as_str), Some("gold"));
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// The id of the field.
    pub id: Option<String>,
    /// The key of the field, such as `plan`. Operations that create or change records accept it instead of the id.
    pub key: Option<String>,
    /// The value. `None` if there is none, [`CustomFieldValue::is_null`] if it is `null`.
    pub value: Option<CustomFieldValue>,
    /// Other members that were received with the field, such as its `type`.
    pub extra: Extra,
    /// The key under which the value was received.
    value_key: Option<&'static str>,
    /// Whether the whole field was received as a string, which is its id. [`set`](Self::set) resets it.
    is_bare: bool,
}

impl_debug_fields! {
    CustomField { id, key, value }
}

impl CustomField {
    /// Creates a field with a value. The field is identified by its id.
    pub fn new(id: impl Into<String>, value: impl Into<CustomFieldValue>) -> Self {
        Self {
            id: Some(id.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }

    /// Creates a field with a value. The field is identified by its key, such as `plan`.
    pub fn with_key(key: impl Into<String>, value: impl Into<CustomFieldValue>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }

    /// Returns whether this is the field with this id. In invoices, the id is inside the description of the field.
    pub fn has_id(&self, id: &str) -> bool {
        let described = || self.extra.get("field")?.get("id").and_then(Value::as_str);
        self.id.as_deref().or_else(described) == Some(id)
    }

    /// Returns the value of the field with this id, unless it is `null`.
    pub fn find<'f>(fields: &'f [Self], id: &str) -> Option<&'f CustomFieldValue> {
        let field = fields.iter().find(|field| field.has_id(id))?;
        field.value.as_ref().filter(|value| !value.is_null())
    }

    /// Sets the value of the field with this id. If the list does not have the field, it is added.
    pub fn set(fields: &mut Vec<Self>, id: impl Into<String>, value: impl Into<CustomFieldValue>) {
        let (id, value) = (id.into(), value.into());
        match fields.iter_mut().find(|field| field.has_id(&id)) {
            Some(field) => {
                field.value = Some(value);
                field.is_bare = false;
            }
            None => fields.push(Self::new(id, value)),
        }
    }

    fn write(&self, value_key: &str, writer: &mut Writer) {
        let is_only_id = self.value.is_none() && self.key.is_none() && self.extra.is_empty();
        if let (true, true, Some(id)) = (self.is_bare, is_only_id, &self.id) {
            return writer.string(id);
        }
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("key", &self.key);
        object.field(value_key, &self.value);
    }
}

/// Reads the value under any of its names. Members without a field are in `extra`. A string is the id of a field without a value.
impl Decode for CustomField {
    fn decode(node: Node<'_>) -> Option<Self> {
        if let Some(id) = node.as_str() {
            return Some(Self {
                id: Some(id.to_owned()),
                is_bare: true,
                ..Self::default()
            });
        }
        let mut object = node.object("CustomField")?;
        let value_key = object.first_present_name(&VALUE_KEYS);
        let value = object.nullable(value_key).map(|value| match value {
            Nullable::Null => CustomFieldValue::null(),
            Nullable::Value(value) => value,
        });
        Some(Self {
            id: object.optional("id"),
            key: object.optional("key"),
            value_key: value.is_some().then_some(value_key),
            value,
            extra: object.open_extra(),
            is_bare: false,
        })
    }
}

/// Writes the value under the name under which it was received, or as `value`. A field that was received as a string is written
/// as its id, unless something was added to it.
impl Encode for CustomField {
    fn encode(&self, writer: &mut Writer) {
        self.write(self.value_key.unwrap_or(VALUE_KEYS[0]), writer);
    }
}

/// Writes the value under the name that an operation documents. A field that was received as a string is written as its id, unless
/// something was added to it.
impl EncodeAs for CustomField {
    fn encode_as(&self, value_key: &'static str, writer: &mut Writer) {
        self.write(value_key, writer);
    }
}

crate::json::impl_serde!(CustomField, CustomFieldValue);
