//! What a received JSON value was expected to be and is not.

use std::fmt::{self, Write};

use super::document::Document;
use super::node::{Node, beginning};
use super::tape::Kind;

/// A place where a response is not what its documentation says.
///
/// The response is still usable: the value was converted where that loses nothing, or is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where: `$.results.pages[3].id`.
    pub path: String,
    /// What the documentation says is there: a JSON type or the name of a Rust type.
    pub expected: &'static str,
    /// What is there: an excerpt of the JSON, or `nothing`.
    pub found: String,
    /// Whether the value was converted to the expected type (`"5"` to 5). Otherwise it is left out.
    pub coerced: bool,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: expected {}, found {}",
            self.path, self.expected, self.found
        )
    }
}

/// A mismatch as noted while decoding: no path, no text, nothing allocated.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    pub(super) token: u32,
    /// The key that the object at `token` lacks.
    pub(super) missing: Option<&'static str>,
    pub(super) expected: &'static str,
    pub(super) coerced: bool,
}

impl Record {
    pub(super) fn describe(&self, document: &Document<'_>) -> Mismatch {
        let mut path = path_of(document.root(), self.token);
        let found = match self.missing {
            Some(name) => {
                push_key(&mut path, name);
                "nothing".to_owned()
            }
            None => Node::new(document, self.token).excerpt(),
        };
        Mismatch {
            path,
            expected: self.expected,
            found,
            coerced: self.coerced,
        }
    }
}

/// Walks from `root` to the token `target`.
fn path_of(root: Node<'_>, target: u32) -> String {
    let mut path = "$".to_owned();
    let mut at = root;
    while at.index() < target {
        let child = match at.kind() {
            Kind::Array => at
                .elements()
                .enumerate()
                .find(|(_, child)| child.contains(target))
                .map(|(position, child)| {
                    let _ = write!(path, "[{position}]");
                    child
                }),
            Kind::Object => {
                at.entries()
                    .find(|(_, child)| child.contains(target))
                    .map(|(key, child)| {
                        push_key(&mut path, key);
                        child
                    })
            }
            _ => None,
        };
        match child {
            Some(child) => at = child,
            None => break,
        }
    }
    path
}

/// Appends a key to a path: `.id`, or `["65+"]` where a bare name cannot stand. Of a long key the beginning is enough,
/// because each mismatch below it has a path of its own.
pub(super) fn push_key(path: &mut String, key: &str) {
    let shown = beginning(key);
    let rest = if shown.len() < key.len() { "…" } else { "" };
    let is_name = !shown.is_empty()
        && !shown.starts_with(|character: char| character.is_ascii_digit())
        && shown
            .chars()
            .all(|character| character.is_alphanumeric() || character == '_');
    if is_name {
        let _ = write!(path, ".{shown}{rest}");
    } else {
        let _ = write!(path, "[{shown:?}{rest}]");
    }
}
