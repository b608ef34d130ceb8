//! The facts about the page in a response, read from the JSON instead of the decoded types.
//!
//! The types omit values that they cannot decode. But an omitted item must be counted, and a cursor of a different type
//! than documented must be used for the next page.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use crate::highlevel::{ITEM_IDS, says_failure};
use crate::json::{Decode, Document, Kind, Node};

use super::slot::whole_number;
use super::{Paging, PagingStep};

/// The facts about the page in a response.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// Number of items of the page, including those that cannot be decoded.
    pub(crate) count: u64,
    /// Whether the list is at its documented place.
    pub(crate) has_list: bool,
    /// Whether the list is absent, and its place has a value of another type or another place of the response has a list with items, so
    /// that the items may be there.
    pub(crate) has_other_list: bool,
    /// Whether the response states that the call failed, although its status is a success.
    pub(crate) is_failure: bool,
    /// A hash that is equal for pages with the same items.
    pub(crate) fingerprint: u64,
    pub(crate) total: Option<u64>,
    pub(crate) more: Option<bool>,
    /// The next values of the cursor's parameters, as JSON; `None` where the response has no usable value.
    pub(crate) cursor: Vec<Option<String>>,
}

impl Facts {
    /// Reads the body of a response. A body that is not JSON has no list.
    pub(crate) fn read(paging: &Paging, body: &[u8]) -> Self {
        // No limit is needed here, because the body was already parsed within its limit.
        let Ok(document) = Document::parse_within(body, usize::MAX) else {
            return Self::default();
        };
        let root = document.root();
        let found = find(root, paging.items);
        let items = found.filter(|node| is_list(*node));
        if items.is_none() {
            tracing::warn!(
                place = paging.items,
                "the response has no list where its items should be"
            );
        }
        let has_list = items.is_some();
        let items = items.map(elements).unwrap_or_default();
        let text = |place: &str| match place.strip_prefix('@') {
            Some(path) => items.last().and_then(|last| text_of(find(*last, path)?)),
            None => text_of(find(root, place)?),
        };
        let cursors = match paging.step {
            PagingStep::Cursor(cursors) => cursors,
            PagingStep::Offset(_) | PagingStep::Page { .. } => &[],
        };
        Self {
            count: items.len() as u64,
            has_list,
            has_other_list: !has_list && (found.is_some() || holds_items(root)),
            is_failure: says_failure(root),
            fingerprint: fingerprint(&items),
            total: paging
                .total
                .and_then(text)
                .and_then(|text| whole_number(&text)),
            more: paging.more.and_then(text).and_then(|text| truth(&text)),
            cursor: cursors.iter().map(|(_, place)| text(place)).collect(),
        }
    }
}

/// Follows a path such as `$.meta.total` or `.total[0].total`. `null` counts as absent. If a property has several names
/// (`$.contacts|data`), the first one with a value is used, as in the types.
fn find<'t>(from: Node<'t>, path: &str) -> Option<Node<'t>> {
    let steps = path.trim_start_matches('$').split(['.', '[']);
    let found = steps
        .filter(|step| !step.is_empty())
        .try_fold(from, |node, step| match step.strip_suffix(']') {
            Some(index) => node.elements().nth(index.parse().ok()?),
            None => step.split('|').find_map(|name| member(node, name)),
        });
    found.filter(|node| !node.is_null())
}

/// Returns the member of an object, unless it is `null`.
fn member<'t>(object: Node<'t>, name: &str) -> Option<Node<'t>> {
    let mut entries = object.entries().filter(|(_, value)| !value.is_null());
    entries
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// Returns whether the types read a value as a list: an object is the only item, and `""` is an empty list. Any other scalar is not a
/// list.
fn is_list(node: Node<'_>) -> bool {
    matches!(node.kind(), Kind::Array | Kind::Object) || node.as_str() == Some("")
}

/// Returns the items as the types read them: an object is the only item, `{}` and `""` are empty lists.
fn elements(list: Node<'_>) -> Vec<Node<'_>> {
    match list.kind() {
        Kind::Array => list.elements().collect(),
        Kind::Object if list.entries().next().is_none() => Vec::new(),
        _ if list.as_str() == Some("") => Vec::new(),
        _ => vec![list],
    }
}

/// Returns a value as JSON, or `None` for `null` and an empty string or list, which are no cursors.
fn text_of(node: Node<'_>) -> Option<String> {
    let value = Value::decode(node)?;
    let is_empty = match &value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    };
    (!is_empty).then(|| value.to_string())
}

/// Returns whether the node is a list with items, or an object that contains one at any depth.
fn holds_items(node: Node<'_>) -> bool {
    node.elements().next().is_some() || node.entries().any(|(_, value)| holds_items(value))
}

fn truth(json: &str) -> Option<bool> {
    match json {
        "true" | "\"true\"" => Some(true),
        "false" | "\"false\"" => Some(false),
        _ => None,
    }
}

/// Returns a hash that is equal for pages with the same items in any order. It is computed from the ids of the items, or from
/// their whole content if they do not all have an id with the same key.
fn fingerprint(items: &[Node<'_>]) -> u64 {
    let ids = ITEM_IDS.into_iter().find_map(|key| ids(items, key));
    let mut hasher = DefaultHasher::new();
    match ids {
        Some(mut ids) => {
            ids.sort_unstable();
            ids.hash(&mut hasher);
        }
        None => {
            let contents = items.iter().map(|item| Value::decode(*item));
            let contents = contents.map(|value| value.map(|value| value.to_string()));
            let mut contents: Vec<Option<String>> = contents.collect();
            contents.sort_unstable();
            contents.hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn ids<'t>(items: &[Node<'t>], key: &str) -> Option<Vec<&'t str>> {
    let id = |item: &Node<'t>| {
        let value = item.entries().find(|(name, _)| *name == key)?.1;
        value.as_str().or(value.number_text())
    };
    items.iter().map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprint_of(items: &str) -> u64 {
        let document = Document::parse(items.as_bytes()).unwrap();
        fingerprint(&elements(document.root()))
    }

    #[test]
    fn pages_with_the_same_items_in_any_order_have_one_fingerprint() {
        for (page, other) in [
            (
                r#"[{"id":"a"},{"id":"b"}]"#,
                r#"[{"id":"b","n":1},{"id":"a"}]"#,
            ),
            (r#"[{"id":1},{"id":2}]"#, r#"[{"id":2},{"id":1}]"#),
            (r#"["vip","new"]"#, r#"["new","vip"]"#),
            (r#"[{"name":"vip"},null]"#, r#"[null,{"name":"vip"}]"#),
        ] {
            assert_eq!(fingerprint_of(page), fingerprint_of(other), "{page}");
        }
    }

    #[test]
    fn pages_with_different_items_have_different_fingerprints() {
        for (page, other) in [
            (r#"[{"id":"a"}]"#, r#"[{"id":"b"}]"#),
            (r#"[{"id":"a"}]"#, r#"[{"id":"a"},{"id":"a"}]"#),
            (r#"["vip","new"]"#, r#"["vip","vip"]"#),
            (r#"["vip"]"#, r#"["vip",null]"#),
            (r#"[{"name":"vip"}]"#, r#"[{"name":"new"}]"#),
        ] {
            assert_ne!(fingerprint_of(page), fingerprint_of(other), "{page}");
        }
    }
}
