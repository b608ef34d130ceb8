//! Files of a custom field.

use std::fmt;

use serde_json::Value;

use crate::json::debug_fields;

/// A file of a custom field.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CustomFieldFile {
    /// The download URL.
    pub url: String,
    /// The name of the file.
    pub name: Option<String>,
    /// The media type, such as `image/png`.
    pub media_type: Option<String>,
    /// The size in bytes.
    pub size: Option<u64>,
    /// Whether the file was deleted.
    pub is_deleted: bool,
}

impl fmt::Debug for CustomFieldFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: [(_, &dyn fmt::Debug); 5] = [
            ("url", &self.url),
            ("name", &self.name),
            ("media_type", &self.media_type),
            ("size", &self.size),
            ("is_deleted", &self.is_deleted),
        ];
        debug_fields(formatter, "CustomFieldFile", &fields)
    }
}

impl CustomFieldFile {
    /// Reads a file; `None` if it has no URL.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let url = value.get("url")?.as_str()?;
        let meta = value.get("meta");
        let first = |keys: &[&str]| {
            let mut places = [meta, Some(value)].into_iter().flatten();
            places.find_map(|place| keys.iter().find_map(|key| place.get(key)))
        };
        let text = |keys: &[&str]| first(keys).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            url: url.to_owned(),
            name: text(&["originalname", "name"]),
            media_type: text(&["mimetype", "type"]),
            size: first(&["size"]).and_then(Value::as_u64),
            is_deleted: value.get("deleted").and_then(Value::as_bool) == Some(true),
        })
    }
}
