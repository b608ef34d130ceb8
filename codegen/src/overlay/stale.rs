//! Suggestions for targets and keys that select nothing.

use serde_json::Value;

use crate::keywords::nearest;
use crate::load::Document;

/// Maximum edit distance of a typing error.
pub(super) const SLIP: usize = 2;

/// The filter by which overlays select an operation.
pub(super) const BY_ID: &str = "@.operationId == ";

/// Returns which name of a target the documents lack, and a similar name if there is one. Returns `None` if they lack none, or if
/// the target is neither a plain path nor selects an operation by an id without escapes.
pub(super) fn explain<'d>(
    target: &str,
    documents: impl Iterator<Item = &'d Document>,
) -> Option<String> {
    let hints: Vec<Hint> = documents
        .filter_map(|document| explain_in(target, document))
        .collect();
    Hint::best(hints.iter()).map(Hint::text)
}

/// What a document or a key lacks. Nearly all keys for several versions miss some document, so similar names are only searched
/// when a hint is printed.
pub(super) enum Hint {
    /// The document has no such name.
    Unknown {
        /// The missing thing: `no operation`.
        what: String,
        name: String,
        /// The known names.
        known: Vec<String>,
    },
    /// The key is incomplete.
    Incomplete(String),
}

impl Hint {
    /// Creates the hint that a document lacks `what` with the name `name`.
    pub(super) fn new<S: AsRef<str>>(what: &str, name: &str, known: &[S]) -> Self {
        let known = known.iter().map(|known| known.as_ref().to_owned());
        Self::Unknown {
            what: what.to_owned(),
            name: name.to_owned(),
            known: known.collect(),
        }
    }

    /// Returns the message, with the most similar known name.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Incomplete(text) => text.clone(),
            Self::Unknown { what, name, .. } => match self.near() {
                Some(near) => format!("{what} `{name}`, but `{near}`"),
                None => format!("{what} `{name}`"),
            },
        }
    }

    fn near(&self) -> Option<&str> {
        match self {
            Self::Incomplete(_) => None,
            Self::Unknown { name, known, .. } => nearest(name, known),
        }
    }

    /// Returns the most useful hint: one that completes the key or has a similar name, else the first one.
    pub(super) fn best<'h>(hints: impl Iterator<Item = &'h Self> + Clone) -> Option<&'h Self> {
        let says_more = |hint: &&Self| matches!(hint, Self::Incomplete(_)) || hint.near().is_some();
        let near = hints.clone().find(says_more);
        near.or_else(|| hints.into_iter().next())
    }
}

fn explain_in(target: &str, document: &Document) -> Option<Hint> {
    if let Some((_, rest)) = target.split_once(BY_ID) {
        let id = quoted(rest)?.0;
        let ids = operation_ids(&document.value);
        if ids.iter().any(|known| *known == id) {
            return None;
        }
        return Some(Hint::new("no operation", &id, &ids));
    }
    let mut node = &document.value;
    let mut path = "the document".to_owned();
    for name in names(target)? {
        let next = match node {
            Value::Array(list) => list.get(name.parse::<usize>().ok()?),
            node => node.get(&name),
        };
        let Some(next) = next else {
            let known = node.as_object()?.keys().map(String::as_str);
            // Do not suggest a path of another API, even if its spelling is similar.
            let known: Vec<&str> = known.filter(|key| is_of_one_api(key, &name)).collect();
            return Some(Hint::new(&format!("{path} has no"), &name, &known));
        };
        node = next;
        path = format!("`{name}`");
    }
    None
}

/// Returns whether two names can belong to one API: one of them is not a path, or their first segments are equal or similar.
fn is_of_one_api(one: &str, other: &str) -> bool {
    let first = |name: &str| Some(name.strip_prefix('/')?.split('/').next()?.to_owned());
    match (first(one), first(other)) {
        (Some(one), Some(other)) => strsim::osa_distance(&one, &other) <= SLIP,
        _ => true,
    }
}

/// Returns the ids of all operations of `paths`.
pub(super) fn operation_ids(document: &Value) -> Vec<&str> {
    let paths = document.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flat_map(|paths| paths.values());
    let operations = items
        .filter_map(Value::as_object)
        .flat_map(|item| item.values());
    operations
        .filter_map(|operation| operation.get("operationId")?.as_str())
        .collect()
}

/// Returns the names in a target that is a plain path: `$.paths['/links'].get`.
fn names(target: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = target.strip_prefix('$')?;
    while let Some(first) = rest.chars().next() {
        let (name, after) = match first {
            '.' => {
                let rest = &rest[1..];
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
            '[' => {
                let rest = &rest[1..];
                let (name, after) = quoted(rest).or_else(|| {
                    let (index, _) = rest.split_once(']')?;
                    index.parse::<usize>().ok()?;
                    Some((index.to_owned(), &rest[index.len()..]))
                })?;
                (name, after.strip_prefix(']')?)
            }
            _ => return None,
        };
        if name.is_empty() || name == "*" {
            return None;
        }
        names.push(name);
        rest = after;
    }
    Some(names)
}

/// Splits a quoted string off the start of `text`.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|first| "'\"".contains(*first))?;
    let (inside, after) = text[1..].split_once(quote)?;
    // Names with escaped quotes are rare, so they get no hint.
    (!inside.contains('\\')).then(|| (inside.to_owned(), after))
}
