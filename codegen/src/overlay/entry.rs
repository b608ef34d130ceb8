//! Entries of the maps `names` and `texts`, which need neither a reason nor a `JSONPath`.

use serde_json::{Map, Value, json};

use crate::diagnostics::{Diagnostics, Place};
use crate::load::Document;

use super::effect::{Applied, Effect};
use super::key::{Group, Index, alternatives, find_nodes};
use super::miss::Miss;
use super::property::{has_schema, is_general, split_known};

/// The keyword that a name sets.
const NAME: &str = "x-rust-name";

/// The keywords that texts can set. Others have been reported.
const TEXTS: &[&str] = &["summary", "description", "x-deprecation-note", "x-hint"];

/// An entry sets a keyword of the nodes that its key names.
pub(super) struct Entry<'a> {
    pub(super) place: Place,
    /// The key, without alternatives.
    pub(super) key: String,
    group: Group,
    keyword: &'a str,
    value: &'a Value,
}

/// The precedence of an entry. Specific entries are applied first; the others by the breadth of their part, then by their
/// precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// The key names one operation or schema, or a part of it.
    Specific,
    /// The key names every property that has certain siblings.
    Conditional,
    /// The key names every property or parameter with a name.
    General,
}

impl Entry<'_> {
    /// Returns whether a document has the node that the entry names.
    pub(super) fn is_in(&self, document: &Document) -> bool {
        find_nodes(document, &Index::new(document), self.group, &self.key).is_ok()
    }

    /// Returns whether a document has the operation or schema that a key of this group starts with. That is always true for a
    /// general key.
    pub(super) fn starts_in(&self, document: &Document, key: &str) -> bool {
        match self.group {
            _ if is_general(key) => true,
            Group::Schemas => split_known(key, |name| has_schema(document, name)).is_some(),
            _ => Index::new(document).knows_start_of(key),
        }
    }

    pub(super) fn group(&self) -> Group {
        self.group
    }

    /// Returns the map that the entry is in: `texts: schemas`.
    pub(super) fn section(&self) -> String {
        let mut maps = self.place.pointer.split('/').skip(1);
        let is_version = |map: &&str| *map == "versions";
        let mut first = maps.next().unwrap_or_default();
        if is_version(&first) {
            first = maps.nth(1).unwrap_or_default();
        }
        format!("{first}: {}", maps.next().unwrap_or_default())
    }

    pub(super) fn rank(&self) -> Rank {
        match (is_general(&self.key), self.key.starts_with("*(")) {
            (false, _) => Rank::Specific,
            (true, true) => Rank::Conditional,
            (true, false) => Rank::General,
        }
    }
}

/// Reads the maps of a part of an overlay. Faults of their shape have been reported.
pub(super) fn read_entries<'a>(
    place: &Place,
    part: &'a Value,
    diagnostics: &mut Diagnostics,
) -> Vec<Entry<'a>> {
    let mut reader = Reader {
        entries: Vec::new(),
        diagnostics,
    };
    let groups = [
        ("names", "operations", Group::Operations),
        ("names", "parameters", Group::ParameterTypes),
        ("names", "requests", Group::Requests),
        ("names", "responses", Group::ResponseTypes),
        ("names", "schemas", Group::Schemas),
        ("texts", "operations", Group::Operations),
        ("texts", "parameters", Group::Parameters),
        ("texts", "requests", Group::Requests),
        ("texts", "responses", Group::Responses),
        ("texts", "schemas", Group::Schemas),
    ];
    for (map, name, group) in groups {
        let place = place.child(map).child(name);
        let entries = part.get(map).and_then(|map| map.get(name));
        for (key, value) in entries.and_then(Value::as_object).into_iter().flatten() {
            let place = place.child(key);
            match (map, group) {
                ("names", _) => reader.read(&place, group, key, NAME, value),
                (_, Group::Operations) => reader.read_texts(&place, group, key, "summary", value),
                _ => reader.read_texts(&place, group, key, "description", value),
            }
        }
    }
    reader.entries
}

struct Reader<'a, 'd> {
    entries: Vec<Entry<'a>>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    /// Reads a string, or an object of strings.
    fn read_texts(
        &mut self,
        place: &Place,
        group: Group,
        key: &str,
        keyword: &'static str,
        value: &'a Value,
    ) {
        let Value::Object(texts) = value else {
            return self.read(place, group, key, keyword, value);
        };
        let known = |(keyword, _): &(&'a String, &'a Value)| TEXTS.contains(&keyword.as_str());
        for (keyword, value) in texts.iter().filter(known) {
            self.read(&place.child(keyword), group, key, keyword, value);
        }
    }

    fn read(&mut self, place: &Place, group: Group, key: &str, keyword: &'a str, value: &'a Value) {
        if !value.is_string() {
            return;
        }
        let Some(keys) = alternatives(key) else {
            let message = "the key has more than 100 alternatives";
            self.diagnostics
                .push(place.clone(), message, "make it several keys");
            return;
        };
        for key in keys {
            self.entries.push(Entry {
                place: place.clone(),
                key,
                group,
                keyword,
                value,
            });
        }
    }
}

/// Applies an entry to the nodes that `key` names. If there are none, returns the reason.
pub(super) fn apply_entry(
    document: &mut Document,
    index: &Index,
    (entry, key): (&Entry<'_>, &str),
    applied: &mut Applied,
) -> (Effect, Option<Miss>) {
    let nodes = match find_nodes(document, index, entry.group, key) {
        Ok(nodes) => nodes,
        Err(miss) => return (Effect::default(), Some(miss)),
    };
    let mut effect = Effect {
        matched: true,
        ..Effect::default()
    };
    for place in nodes {
        let Some(Value::Object(node)) = document.value.pointer_mut(&place.pointer) else {
            continue;
        };
        match entry.rank() {
            Rank::Specific => set(node, &place, entry, applied, &mut effect),
            // A general entry neither changes a reference nor replaces an existing value.
            _ if node.contains_key("$ref") || node.contains_key(entry.keyword) => {}
            _ => insert(node, &place, entry, applied, &mut effect),
        }
    }
    (effect, None)
}

/// Sets the keyword of a node. A reference cannot have a name, so `x-rust-name` for it is an error; a text moves it into an
/// `allOf`. It is also an error if another entry or an action has set the keyword.
fn set(
    node: &mut Map<String, Value>,
    place: &Place,
    entry: &Entry<'_>,
    applied: &mut Applied,
    effect: &mut Effect,
) {
    if let Some(reference) = node.get("$ref").cloned() {
        if entry.keyword == NAME {
            let name = reference.as_str().and_then(|text| text.rsplit('/').next());
            let name = name.unwrap_or_default();
            let message = format!(
                "`{}` cannot have a name: it is a reference to `{name}`",
                entry.key
            );
            let help = format!("set the name of `{name}` instead");
            applied.diagnostics.push(entry.place.clone(), message, help);
            effect.complained = true;
            return;
        }
        // OpenAPI ignores the siblings of a `$ref`, but not those of an `allOf` with one.
        *node = Map::from_iter([("allOf".to_owned(), json!([{ "$ref": reference }]))]);
    }
    let known = node.get(entry.keyword);
    let origin = known.and_then(|_| applied.edits.origin(&place.child(entry.keyword)).overlay);
    if let Some(other) = origin {
        let message = format!(
            "the `{}` of `{}` is set by `{}` of `{}` already",
            entry.keyword, entry.key, other.pointer, other.file
        );
        let help = "write it in one place only";
        applied.diagnostics.push(entry.place.clone(), message, help);
        effect.complained = true;
    } else if known != Some(entry.value) {
        insert(node, place, entry, applied, effect);
    }
}

fn insert(
    node: &mut Map<String, Value>,
    place: &Place,
    entry: &Entry<'_>,
    applied: &mut Applied,
    effect: &mut Effect,
) {
    node.insert(entry.keyword.to_owned(), entry.value.clone());
    applied.edits.set(place.child(entry.keyword), &entry.place);
    effect.changed = true;
}
