//! Finding the operation of a recording.

use std::collections::BTreeMap;

use crate::ir::{Library, Module, Operation};
use crate::keywords::nearest;

use super::record::{Name, Reference};

/// The operations of a library, by the names that recordings use.
pub(super) struct Names<'a> {
    /// The version of names that do not state one.
    root_version: &'a str,
    operations: Vec<Known<'a>>,
    /// The members that servers add to any body.
    pub(super) metadata: &'a [String],
}

/// An operation, and the index of its document.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) api: usize,
    pub(super) module: &'a Module,
    pub(super) operation: &'a Operation,
}

/// The fault of a name and a remedy.
type Complaint = (String, String);

impl Known<'_> {
    /// Returns the parameter struct with its module: `contacts::GetContactParams`.
    pub(super) fn label(&self) -> String {
        let (name, params) = (&self.module.name, &self.operation.params);
        match &self.module.parent {
            Some(parent) => format!("{parent}::{name}::{params}"),
            None => format!("{name}::{params}"),
        }
    }
}

impl<'a> Names<'a> {
    pub(super) fn new(library: &'a Library) -> Self {
        let modules = library.modules.iter().enumerate();
        let operations = modules.flat_map(|(api, module)| {
            module.operations.iter().map(move |operation| Known {
                api,
                module,
                operation,
            })
        });
        Self {
            root_version: &library.target.facts.root_version,
            operations: operations.collect(),
            metadata: &library.target.facts.metadata,
        }
    }

    /// Returns the operation of a recording.
    pub(super) fn find(&self, reference: &Reference) -> Result<Known<'a>, Complaint> {
        let meant: Vec<Known<'a>> = match &reference.name {
            Name::Word(word) => self.select(|known| is_called(known, word)),
            Name::Route { method, path } => self.find_route(method, path),
        };
        let version = match (&reference.version, &reference.name) {
            (Some(version), _) => Some(version.as_str()),
            (None, Name::Word(word)) => self.version_in(word),
            (None, Name::Route { .. }) => None,
        };
        let meant = self.of_version(meant, version);
        match meant.as_slice() {
            [one] => Ok(*one),
            [] => Err(self.unknown(&reference.name, version)),
            several => {
                let labels: Vec<String> = several.iter().map(Known::label).collect();
                Err((
                    "the name means several operations".to_owned(),
                    format!("write one of {}", labels.join(", ")),
                ))
            }
        }
    }

    fn select(&self, meant: impl Fn(&Known<'a>) -> bool) -> Vec<Known<'a>> {
        let operations = self.operations.iter();
        operations.filter(|known| meant(known)).copied().collect()
    }

    /// Returns the operations whose method and path match. Templates with more literal segments have precedence.
    fn find_route(&self, method: &str, path: &str) -> Vec<Known<'a>> {
        let mut by_fit: BTreeMap<usize, Vec<Known<'a>>> = BTreeMap::new();
        for known in self.select(|known| known.operation.http_method == method) {
            if let Some(literal) = fit(&known.operation.path, path) {
                by_fit.entry(literal).or_default().push(known);
            }
        }
        by_fit.pop_last().map(|(_, best)| best).unwrap_or_default()
    }

    /// Returns the version in a Rust path.
    fn version_in(&self, word: &str) -> Option<&'a str> {
        let versions = self.operations.iter();
        let mut versions = versions.filter_map(|known| known.module.parent.as_deref());
        versions.find(|version| word.split("::").any(|segment| segment == *version))
    }

    /// Keeps the operations of a version. If no version is stated, keeps those of the root version, if there are any.
    fn of_version(&self, meant: Vec<Known<'a>>, version: Option<&str>) -> Vec<Known<'a>> {
        let of = |version: &str| -> Vec<Known<'a>> {
            let meant = meant.iter();
            meant
                .filter(|known| known.module.version == version)
                .copied()
                .collect()
        };
        match version {
            Some(version) => of(version),
            None => Some(of(self.root_version))
                .filter(|root| !root.is_empty())
                .unwrap_or(meant),
        }
    }

    fn unknown(&self, name: &Name, version: Option<&str>) -> Complaint {
        let version = version.map(|version| format!(" in {version}"));
        let version = version.unwrap_or_default();
        match name {
            Name::Route { .. } => (
                format!("no operation{version} has this method and path"),
                "add the operation by an overlay, or remove the recording".to_owned(),
            ),
            Name::Word(word) => {
                let labels: Vec<String> = self.operations.iter().map(Known::label).collect();
                let help = match nearest(word, &labels) {
                    Some(label) => format!("did you mean `{label}`?"),
                    None => "write it as `contacts::GetContactParams`, or as `GET /contacts/{contactId}`".to_owned(),
                };
                (format!("there is no operation of this name{version}"), help)
            }
        }
    }
}

/// Returns whether a word names an operation: a Rust path, with or without its modules, or the `operationId`.
fn is_called(known: &Known<'_>, word: &str) -> bool {
    if word == known.operation.id {
        return true;
    }
    let mut segments = word.rsplit("::");
    let last = segments.next().unwrap_or_default();
    let operation = known.operation;
    let names = [
        operation.params.to_string(),
        operation.builder.to_string(),
        operation.method.to_string(),
    ];
    let module = known.module.name.to_string();
    let mut modules = segments.peekable();
    let in_module = modules.peek().is_none() || modules.any(|segment| segment == module);
    in_module && names.iter().any(|name| name == last)
}

/// Returns the number of segments that are literal in a template, or parameters in both, if the path matches the template.
fn fit(template: &str, path: &str) -> Option<usize> {
    let path = path.split('?').next().unwrap_or_default();
    let template: Vec<&str> = template.trim_matches('/').split('/').collect();
    let path: Vec<&str> = path.trim_matches('/').split('/').collect();
    if template.len() != path.len() {
        return None;
    }
    let mut literal = 0;
    for (expected, given) in template.iter().zip(&path) {
        if expected == given || (is_parameter(expected) && is_parameter(given)) {
            literal += 1;
        } else if !is_parameter(expected) {
            return None;
        }
    }
    Some(literal)
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}
