//! Which operation or schema of a document may be the one that entries name by an earlier name.

use std::collections::BTreeSet;

use crate::load::Document;

use super::entry::Entry;
use super::key::Group;
use super::node::member_names;
use super::part::Part;
use super::property::{descend, split_known};
use super::stale::operation_ids;

/// A name that is gone, and what probably took its place.
pub(super) struct Rename {
    pub(super) was: String,
    pub(super) now: String,
    /// The group of `renames`.
    pub(super) group: &'static str,
}

/// Finds what a document may call the operation or schema that an entry starts with, if the document lacks it.
pub(super) fn find_rename(
    document: &Document,
    part: &Part<'_>,
    entry: &Entry<'_>,
) -> Option<Rename> {
    let is_schema = entry.group() == Group::Schemas;
    let known = if is_schema {
        schema_names(document)
    } else {
        let ids = operation_ids(&document.value).into_iter();
        ids.map(str::to_owned).collect()
    };
    let is_known = |name: &str| known.iter().any(|one| one == name);
    if entry.key.starts_with('*') || split_known(&entry.key, is_known).is_some() {
        return None;
    }
    let (was, _) = entry.key.split_once('.').unwrap_or((&entry.key, ""));
    let of_kind = |other: &&Entry<'_>| (other.group() == Group::Schemas) == is_schema;
    let entries = part.entries.iter().filter(of_kind);
    let described: BTreeSet<&str> = entries
        .clone()
        .filter_map(|other| Some(split_known(&other.key, is_known)?.0))
        .collect();
    let mut free = known
        .iter()
        .filter(|name| !described.contains(name.as_str()));
    let now = if is_schema {
        let within = entries.filter_map(|other| other.key.strip_prefix(was)?.strip_prefix('.'));
        let within: BTreeSet<&str> = within.collect();
        free.find(|name| !within.is_empty() && has_all(document, name, &within))
    } else {
        let first = free.next();
        first.filter(|_| free.next().is_none())
    };
    Some(Rename {
        was: was.to_owned(),
        now: now?.clone(),
        group: if is_schema { "schemas" } else { "operations" },
    })
}

fn schema_names(document: &Document) -> Vec<String> {
    member_names(
        document,
        &document.place().child("components").child("schemas"),
    )
}

/// Returns whether a schema has all properties that are written about.
fn has_all(document: &Document, name: &str, properties: &BTreeSet<&str>) -> bool {
    let schemas = document.place().child("components").child("schemas");
    properties
        .iter()
        .all(|path| descend(document, vec![schemas.child(name)], Some(path)).is_ok())
}
