//! Names that other crates have.

use std::fmt;

use serde::Deserialize;

use super::KEYWORDS;

name! {
    /// An item of another crate, as its source calls it: `RetryPolicy`.
    #[derive(Deserialize)]
    #[serde(try_from = "String")]
    ItemName
}
name! {
    /// A crate, or a module of one: `highlevel_runtime`, `highlevel_mock`.
    #[derive(Deserialize)]
    #[serde(try_from = "String")]
    RustPath
}

impl TryFrom<String> for ItemName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if is_plain(&name) {
            Ok(Self(name))
        } else {
            Err(format!("`{name}` is not the name of a Rust item"))
        }
    }
}

impl RustPath {
    /// Returns the identifiers of the path.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split("::")
    }
}

impl TryFrom<String> for RustPath {
    type Error = String;

    fn try_from(path: String) -> Result<Self, String> {
        if path.split("::").all(is_plain) {
            Ok(Self(path))
        } else {
            Err(format!(
                "`{path}` is not the path of a Rust crate or module"
            ))
        }
    }
}

/// Tells whether a text is an identifier as it is.
fn is_plain(name: &str) -> bool {
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let continues = |character: char| character.is_ascii_alphanumeric() || character == '_';
    starts && name.chars().all(continues) && !KEYWORDS.contains(&name)
}
