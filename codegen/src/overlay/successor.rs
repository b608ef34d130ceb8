//! Which operation or schema of a document may be the one that entries name by an earlier name.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::load::Document;
use crate::template;

use super::entry::Entry;
use super::key::Group;
use super::node::member_names;
use super::part::Part;
use super::property::{descend, split_known};
use super::stale::{Hint, operation_ids};

/// How many letters a slip of the fingers changes at most.
const SLIP: usize = 2;

/// A name that is gone, and what probably took its place.
pub(super) struct Rename {
    pub(super) was: String,
    pub(super) now: String,
    /// The group of `renames`.
    pub(super) group: &'static str,
}

/// What may have taken the place of the operation or schema that an entry starts with.
pub(super) struct Successors<'a> {
    document: &'a Document,
    part: &'a Part<'a>,
    is_schema: bool,
    /// The name that the document lacks.
    was: &'a str,
    /// The names of the document that entries name, and the others.
    described: Vec<String>,
    free: Vec<String>,
}

impl<'a> Successors<'a> {
    /// Looks for them in a document; none if the document has what the entry starts with.
    pub(super) fn find(
        document: &'a Document,
        part: &'a Part<'a>,
        entry: &'a Entry<'_>,
    ) -> Option<Self> {
        let is_schema = entry.group() == Group::Schemas;
        let free: Vec<String> = if is_schema {
            schema_names(document)
        } else {
            let ids = operation_ids(&document.value).into_iter();
            ids.map(str::to_owned).collect()
        };
        let is_known = |name: &str| free.iter().any(|one| one == name);
        let is_path = entry.key.contains(' ');
        if entry.key.starts_with('*') || is_path || split_known(&entry.key, is_known).is_some() {
            return None;
        }
        let was = entry.key.split('.').next().unwrap_or_default();
        let of_kind = |other: &&Entry<'_>| (other.group() == Group::Schemas) == is_schema;
        let entries = part.entries.iter().filter(of_kind);
        let described: BTreeSet<String> = entries
            .filter_map(|other| Some(split_known(&other.key, is_known)?.0.to_owned()))
            .collect();
        let (described, free) = free.into_iter().partition(|name| described.contains(name));
        Some(Self {
            document,
            part,
            is_schema,
            was,
            described,
            free,
        })
    }

    /// Says that the document lacks the name, and which name is near. One that has its own texts is probably another thing,
    /// unless the difference is a slip of the fingers.
    pub(super) fn hint(&self) -> Hint {
        let what = if self.is_schema {
            "no schema"
        } else {
            "no operation"
        };
        let is_slip = |name: &&String| strsim::osa_distance(name, self.was) <= SLIP;
        let slips = self.described.iter().filter(is_slip);
        let known: Vec<&String> = self.free.iter().chain(slips).collect();
        Hint::new(what, self.was, &known)
    }

    /// Returns the one that is like what `others` have under the name, or that has all that is written about it.
    pub(super) fn rename<'d>(&self, others: impl Iterator<Item = &'d Document>) -> Option<Rename> {
        let mut others = others.filter_map(|other| {
            let mut free = self.free.iter();
            if self.is_schema {
                let shape = properties(other, self.was)?;
                free.find(|name| properties(self.document, name).as_ref() == Some(&shape))
            } else {
                let call = endpoint(other, self.was)?;
                free.find(|id| endpoint(self.document, id).as_ref() == Some(&call))
            }
        });
        let now = others.next().or_else(|| self.guess())?;
        Some(Rename {
            was: self.was.to_owned(),
            now: now.clone(),
            group: if self.is_schema {
                "schemas"
            } else {
                "operations"
            },
        })
    }

    /// Returns the only operation that nothing is written about, or a schema that has all properties that are.
    fn guess(&self) -> Option<&String> {
        let mut free = self.free.iter();
        if !self.is_schema {
            let first = free.next();
            return first.filter(|_| free.next().is_none());
        }
        let entries = self.part.entries.iter();
        let schemas = entries.filter(|other| other.group() == Group::Schemas);
        let within =
            schemas.filter_map(|other| other.key.strip_prefix(self.was)?.strip_prefix('.'));
        let within: BTreeSet<&str> = within.collect();
        free.find(|name| !within.is_empty() && has_all(self.document, name, &within))
    }
}

fn schema_names(document: &Document) -> Vec<String> {
    member_names(
        document,
        &document.place().child("components").child("schemas"),
    )
}

/// Returns the names of the properties of a schema that has some.
fn properties(document: &Document, schema: &str) -> Option<BTreeSet<String>> {
    let schemas = document.place().child("components").child("schemas");
    let names = member_names(document, &schemas.child(schema).child("properties"));
    (!names.is_empty()).then(|| names.into_iter().collect())
}

/// Returns the method and the path of an operation, without the version and the names of parameters.
fn endpoint(document: &Document, id: &str) -> Option<(String, String)> {
    let paths = document.value.get("paths")?.as_object()?;
    let prefix = format!("/{}/", document.version());
    paths.iter().find_map(|(path, item)| {
        let mut methods = item.as_object()?.iter();
        let has_id =
            |operation: &Value| operation.get("operationId")?.as_str().map(|own| own == id);
        let (method, _) = methods.find(|(_, operation)| has_id(operation) == Some(true))?;
        let path = match path.strip_prefix(&prefix) {
            Some(rest) => format!("/{rest}"),
            None => path.clone(),
        };
        Some((method.clone(), template::without_names(&path)))
    })
}

/// Returns whether a schema has all properties that are written about.
fn has_all(document: &Document, name: &str, properties: &BTreeSet<&str>) -> bool {
    let schemas = document.place().child("components").child("schemas");
    properties
        .iter()
        .all(|path| descend(document, vec![schemas.child(name)], Some(path)).is_ok())
}
