//! A custom field as the location defines it.

use highlevel_runtime::{Decode, Node};

/// A custom field as the location defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldDefinition {
    /// The id, such as `7DcVqzvRQwnMmPpRCwow`.
    pub id: String,
    /// The name that users of HighLevel see, such as `Plan`.
    pub name: Option<String>,
    /// The key, such as `contact.plan`.
    pub key: Option<String>,
    /// The type, such as `TEXT`, `NUMERICAL`, `DATE` or `FILE_UPLOAD`.
    pub data_type: Option<String>,
    /// The model, such as `contact` or `opportunity`.
    pub model: Option<String>,
}

impl FieldDefinition {
    /// Returns the last part of the key: `plan` of `contact.plan`. A key without a dot is returned whole.
    pub fn short_key(&self) -> Option<&str> {
        let key = self.key.as_deref()?;
        Some(key.rsplit_once('.').map_or(key, |(_, short)| short))
    }

    /// Returns whether the field has this model. Case is ignored, because HighLevel writes models in lower case.
    pub(super) fn is_of_model(&self, model: &str) -> bool {
        let own = self.model.as_deref();
        own.is_some_and(|own| own.eq_ignore_ascii_case(model))
    }

    /// Returns whether a name identifies this field exactly: it is the id or the whole key.
    pub(super) fn is_exactly(&self, name: &str) -> bool {
        self.id == name || self.key.as_deref() == Some(name)
    }

    /// Returns whether a name matches this field, possibly among others.
    pub(super) fn is(&self, name: &str) -> bool {
        self.short_key() == Some(name) || self.name.as_deref() == Some(name)
    }
}

impl Decode for FieldDefinition {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("FieldDefinition")?;
        Some(Self {
            id: object.required("id")?,
            name: object.optional("name"),
            key: object.optional("fieldKey"),
            data_type: object.optional("dataType"),
            model: object.optional("model"),
        })
    }
}
