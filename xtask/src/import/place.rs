//! Objects of documents, and positions in documents for messages.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

/// A JSON object in its own order.
pub(super) type Object = Map<String, Value>;

/// A position in a document, as a path of keys and indices from its root.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    name: Cow<'a, str>,
}

impl<'a> Place<'a> {
    /// Returns the root of the document `file`.
    pub(super) fn root(file: &'a str) -> Self {
        Self {
            parent: None,
            name: file.into(),
        }
    }

    /// Returns the place of the value under `key`.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        Self {
            parent: Some(self),
            name: key.into(),
        }
    }

    /// Returns the place of the list element at `index`.
    pub(super) fn index(&'a self, index: usize) -> Self {
        Self {
            parent: Some(self),
            name: index.to_string().into(),
        }
    }

    /// Returns the last key or index.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parent {
            None => formatter.write_str(&self.name),
            Some(parent) if parent.parent.is_none() => write!(formatter, "{parent} {}", self.name),
            Some(parent) => write!(formatter, "{parent}.{}", self.name),
        }
    }
}
