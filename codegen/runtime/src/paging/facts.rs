//! The facts about the page that a response contains, read from its JSON and not from the types.
//!
//! The types leave out values that they cannot read; an item that was left out still counts, and a cursor of another type
//! than documented is still used for the next page.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use crate::highlevel::{ITEM_IDS, says_failure};
use crate::json::{Decode, Document, Kind, Node};

use super::slot::whole_number;
use super::{Paging, PagingStep};

/// The facts about the page that a response contains.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// Number of items of the page, including those that cannot be decoded.
    pub(crate) count: u64,
    /// Whether the list is where it should be.
    pub(crate) has_list: bool,
    /// Whether another list with items is in its place: the items may be there.
    pub(crate) has_other_list: bool,
    /// Whether the response says that the call failed, although its status is a success.
    pub(crate) is_failure: bool,
    /// The same for pages of the same items.
    pub(crate) fingerprint: u64,
    pub(crate) total: Option<u64>,
    pub(crate) more: Option<bool>,
    /// The next values of the cursor's parameters, as JSON; `None` where the response has no value.
    pub(crate) cursor: Vec<Option<String>>,
}

impl Facts {
    /// Reads the body of a response; one that is no JSON has no list.
    pub(crate) fn read(paging: &Paging, body: &[u8]) -> Self {
        // No limit is needed here, because the body was already parsed within its limit.
        let Ok(document) = Document::parse_within(body, usize::MAX) else {
            return Self::default();
        };
        let root = document.root();
        let items = find(root, paging.items);
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
            has_other_list: !has_list && holds_items(root),
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

/// Follows a path such as `$.meta.total` or `.total[0].total`; `null` is nothing. Of several names of a property
/// (`$.contacts|data`) the first that has a value counts, as it does in the types.
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

/// Returns the items as the types read them: a lone value is a list of one, `{}` and `""` are empty.
fn elements(list: Node<'_>) -> Vec<Node<'_>> {
    match list.kind() {
        Kind::Array => list.elements().collect(),
        Kind::Object if list.entries().next().is_none() => Vec::new(),
        _ if list.as_str() == Some("") => Vec::new(),
        _ => vec![list],
    }
}

/// Returns a value as JSON; an empty text or list leads nowhere.
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

/// Returns whether any list below a node has items.
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

/// Returns a number that is the same for pages of the same items: by their ids, in any order, or by all that they
/// hold where they have none.
fn fingerprint(items: &[Node<'_>]) -> u64 {
    let ids = ITEM_IDS.into_iter().find_map(|key| ids(items, key));
    let mut hasher = DefaultHasher::new();
    match ids {
        Some(mut ids) => {
            ids.sort_unstable();
            ids.hash(&mut hasher);
        }
        None => {
            for item in items {
                Value::decode(*item)
                    .map(|value| value.to_string())
                    .hash(&mut hasher);
            }
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
