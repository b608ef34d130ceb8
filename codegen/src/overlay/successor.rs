//! Finding the operation or schema to which an entry may apply after a renaming.

use std::collections::BTreeSet;

use crate::diagnostics::segments;
use crate::load::Document;
use crate::template;

use super::key::{Group, Index};
use super::node::member_names;
use super::part::Part;
use super::property::{descend, split_known};
use super::scope::Run;
use super::stale::{Hint, SLIP, operation_ids};

/// A removed name, and its probable successor.
pub(super) struct Rename {
    pub(super) was: String,
    pub(super) now: String,
    /// The group of `renames`.
    pub(super) group: &'static str,
}

/// The probable successors of the operation or schema that an entry starts with.
pub(super) struct Successors<'a> {
    run: &'a Run<'a>,
    part: &'a Part<'a>,
    document: &'a Document,
    is_schema: bool,
    /// The missing name, as the entry has it.
    was: &'a str,
    /// The missing name after the `renames` of the version.
    sought: String,
    /// Names of the document that have overlay entries.
    described: Vec<String>,
    /// Names without entries: the candidates.
    free: Vec<String>,
}

impl<'a> Successors<'a> {
    /// Finds the successors in a document. Returns `None` if the document has the operation, event or schema, or if the key of
    /// the entry begins with `*` or is a request such as `GET /links`.
    pub(super) fn find(
        run: &'a Run<'a>,
        index: usize,
        (part, own): (usize, usize),
    ) -> Option<Self> {
        let document = &run.documents[index];
        let part = &run.parts[part];
        let entry = &part.entries[own];
        let is_schema = entry.group() == Group::Schemas;
        let key = part.key_in(document.version(), entry);
        let is_path = entry.key.contains(' ');
        if is_path || entry.starts_in(document, &key) {
            return None;
        }
        let names = if is_schema {
            schema_names(document)
        } else {
            operation_names(document)
        };
        let names: BTreeSet<String> = names.into_iter().collect();
        let is_known = |name: &str| names.contains(name);
        let was = entry.key.split('.').next().unwrap_or_default();
        let sought = key.split('.').next().unwrap_or_default().to_owned();
        let entries = run.entries_of(index);
        let entries = entries.filter(|(other, _)| (other.group() == Group::Schemas) == is_schema);
        let described: BTreeSet<String> = entries
            .filter_map(|(_, key)| Some(split_known(&key, is_known)?.0.to_owned()))
            .collect();
        let (described, free) = names.into_iter().partition(|name| described.contains(name));
        Some(Self {
            run,
            part,
            document,
            is_schema,
            was,
            sought,
            described,
            free,
        })
    }

    /// Returns the hint that the document lacks the name, with a similar name. A similar name with its own texts is probably
    /// something else, unless it differs by a typing error.
    pub(super) fn hint(&self) -> Hint {
        let what = if self.is_schema {
            "no schema"
        } else {
            "no operation"
        };
        let is_slip = |name: &&String| strsim::osa_distance(name, &self.sought) <= SLIP;
        let slips = self.described.iter().filter(is_slip);
        let known: Vec<&String> = self.free.iter().chain(slips).collect();
        Hint::new(what, &self.sought, &known)
    }

    /// Returns the successor: the item that has the endpoint or the properties of the item with this name in `others`, else the
    /// one that [`Self::guess`] finds. Returns `None` if there is none, or if `renames` already contains the name and so is
    /// wrong itself.
    pub(super) fn rename<'d>(&self, others: impl Iterator<Item = &'d Document>) -> Option<Rename> {
        if self.sought != self.was {
            return None;
        }
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

    /// For an operation, returns the only one without entries, unless operations with the same verb all have other HTTP methods.
    /// For a schema, returns the first without entries that has all described properties.
    fn guess(&self) -> Option<&String> {
        let mut free = self.free.iter();
        if !self.is_schema {
            let first = free.next().filter(|_| free.next().is_none())?;
            let (method, _) = endpoint(self.document, first)?;
            let methods = self.methods_of_verb();
            return (methods.is_empty() || methods.contains(&method)).then_some(first);
        }
        let entries = self.part.entries.iter();
        let schemas = entries.filter(|other| other.group() == Group::Schemas);
        let within =
            schemas.filter_map(|other| other.key.strip_prefix(self.was)?.strip_prefix('.'));
        let within: BTreeSet<&str> = within.collect();
        free.find(|name| !within.is_empty() && has_all(self.document, name, &within))
    }

    /// Returns the HTTP methods of all operations and events whose names begin with the verb of the missing one.
    fn methods_of_verb(&self) -> BTreeSet<String> {
        let verb = verb(self.was);
        let operations = self.run.documents.iter().flat_map(|document| {
            let names = operation_names(document).into_iter();
            names.map(move |name| (document, name))
        });
        let of_verb = operations.filter(|(_, name)| self::verb(name) == verb);
        let endpoints = of_verb.filter_map(|(document, name)| endpoint(document, &name));
        endpoints.map(|(method, _)| method).collect()
    }
}

/// Returns the first word of an id: `get` of `get-link` and of `getLink`.
fn verb(id: &str) -> &str {
    let end = id.find(|letter: char| !letter.is_lowercase());
    &id[..end.unwrap_or(id.len())]
}

fn schema_names(document: &Document) -> Vec<String> {
    member_names(
        document,
        &document.place().child("components").child("schemas"),
    )
}

/// Returns the ids of operations and the names of events.
fn operation_names(document: &Document) -> Vec<String> {
    let ids = operation_ids(&document.value).into_iter();
    let events = member_names(document, &document.place().child("webhooks"));
    ids.map(str::to_owned).chain(events).collect()
}

/// Returns the names of the properties of a schema, if it has any.
fn properties(document: &Document, schema: &str) -> Option<BTreeSet<String>> {
    let schemas = document.place().child("components").child("schemas");
    let names = member_names(document, &schemas.child(schema).child("properties"));
    (!names.is_empty()).then(|| names.into_iter().collect())
}

/// Returns the method and the path of an operation, without the version and the names of parameters.
fn endpoint(document: &Document, id: &str) -> Option<(String, String)> {
    let index = Index::new(document);
    let mut segments = segments(&index.find(id)?.pointer).skip(1);
    let (path, method) = (segments.next()?, segments.next()?);
    let path = match path.strip_prefix(&format!("/{}/", document.version())) {
        Some(rest) => format!("/{rest}"),
        None => path,
    };
    Some((method, template::without_names(&path)))
}

/// Returns whether a schema has all described properties.
fn has_all(document: &Document, name: &str, properties: &BTreeSet<&str>) -> bool {
    let schemas = document.place().child("components").child("schemas");
    properties
        .iter()
        .all(|path| descend(document, vec![schemas.child(name)], Some(path)).is_ok())
}
