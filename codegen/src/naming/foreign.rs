//! Names that the target states: items, releases and paths.

use std::fmt;

use serde::Deserialize;

use super::KEYWORDS;

name! {
    /// A crate, or an item of the generated crate or of another one, such as `RetryPolicy`.
    #[derive(Deserialize)]
    #[serde(try_from = "String")]
    ItemName
}
name! {
    /// A release of the crate: `0.2.0`.
    #[derive(Deserialize)]
    #[serde(try_from = "String")]
    ReleaseName
}
name! {
    /// The path of a crate, a module or an item: `highlevel_runtime`, `links::fetch_link`.
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

    /// Splits the path into module and item. The module is empty if the path is a single name.
    pub fn split_last(&self) -> (&str, ItemName) {
        let (module, item) = self.0.rsplit_once("::").unwrap_or(("", &self.0));
        (module, ItemName(item.to_owned()))
    }
}

impl ReleaseName {
    /// Returns the numbers: major, minor, patch.
    pub fn numbers(&self) -> [u64; 3] {
        parse_release(&self.0).unwrap_or_default()
    }
}

impl TryFrom<String> for ReleaseName {
    type Error = String;

    fn try_from(release: String) -> Result<Self, String> {
        match parse_release(&release) {
            Some(_) => Ok(Self(release)),
            None => Err(format!("`{release}` is not a release, such as `0.2.0`")),
        }
    }
}

fn parse_release(text: &str) -> Option<[u64; 3]> {
    let numbers: Result<Vec<u64>, _> = text.split('.').map(str::parse).collect();
    numbers.ok()?.try_into().ok()
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

/// Returns whether a string is a plain identifier.
fn is_plain(name: &str) -> bool {
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let continues = |character: char| character.is_ascii_alphanumeric() || character == '_';
    starts && name.chars().all(continues) && !KEYWORDS.contains(&name)
}
