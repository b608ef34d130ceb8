//! Differences between observations and documents, and the report of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use indexmap::IndexMap;

use crate::diagnostics::Place;

use super::path;
use super::shape::Shape;

/// The differences, by operation and status.
#[derive(Debug, Default)]
pub struct Findings {
    groups: BTreeMap<Group, Compared>,
}

/// The responses of an operation with one status, or the requests that led to success.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The operation: `contacts::GetContactParams`.
    pub operation: String,
    /// The method and the path.
    pub route: String,
    /// The status, or `None` for a request.
    pub status: Option<u16>,
}

/// The samples of one group, and the part of the document that they were compared with.
#[derive(Debug, Default)]
struct Compared {
    samples: usize,
    sources: BTreeSet<String>,
    findings: IndexMap<(String, Kind), Finding>,
    objects: IndexMap<String, Objects>,
}

/// The objects at a path: the documented members, and the observed ones.
#[derive(Debug, Default)]
struct Objects {
    whole: usize,
    listed: IndexMap<String, bool>,
    seen: BTreeSet<String>,
}

/// The kinds of differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A status, or a body, that the document does not have.
    Unlisted,
    /// A member that the document does not have.
    Undocumented,
    /// A value of a different type than documented.
    Mistyped,
    /// A value that the documents do not type: an object or list in raw JSON, a list without `items`, a member of an object
    /// without documented members, or an alias beside its member.
    Untyped,
    /// A documented member that no complete sample has. Of requests, only required members count.
    Missing,
}

/// One difference.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The kind of the difference.
    pub kind: Kind,
    /// The path in the body: `$.contact.customFields[].value`.
    pub path: String,
    /// Number of values with the difference.
    pub count: usize,
    /// Number of values in which it could have occurred.
    pub of: usize,
    /// The observed types; empty for a missing member.
    pub shape: Shape,
    /// The type in the document, if the value has another one; else empty.
    pub expected: String,
    /// The corrections, each with the observed types that need it. Values at one path can need several: a null value makes a
    /// schema nullable, a number makes it a union.
    pub(super) fixes: IndexMap<Fix, Shape>,
}

/// The place for a correction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Fix {
    /// No correction, because the difference is not a fault of the document.
    None,
    /// A property is added to the object schema.
    Property { object: Place, key: String },
    /// Further properties are added to the object schema.
    Entries { object: Place },
    /// The schema is made to allow further types, usually as a union.
    Type { schema: Place },
    /// The schema is made to allow `null`.
    Null { schema: Place },
    /// The body is added to a response or a request body.
    Body { holder: Place },
    /// The response is added to the responses.
    Response { responses: Place, status: u16 },
    /// The request body is added to the operation.
    Request { operation: Place },
}

impl Kind {
    /// Returns whether the documents do not express an observation.
    pub fn fails(self) -> bool {
        matches!(self, Self::Unlisted | Self::Undocumented | Self::Mistyped)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Unlisted => "unlisted",
            Self::Undocumented => "undocumented",
            Self::Mistyped => "mistyped",
            Self::Untyped => "untyped",
            Self::Missing => "missing",
        }
    }
}

impl Findings {
    /// Starts a further sample of a group.
    pub(super) fn sample(&mut self, group: &Group, source: &str) {
        let compared = self.groups.entry(group.clone()).or_default();
        compared.samples += 1;
        compared.sources.insert(source.to_owned());
    }

    /// Adds a finding, to the one of the same kind at the same path if there is one.
    pub(super) fn add(&mut self, group: &Group, finding: Finding) {
        let compared = self.groups.entry(group.clone()).or_default();
        let key = (finding.path.clone(), finding.kind);
        match compared.findings.get_mut(&key) {
            Some(known) => {
                known.count += finding.count;
                known.shape.merge(&finding.shape);
                for (fix, shape) in finding.fixes {
                    known.fixes.entry(fix).or_default().merge(&shape);
                }
            }
            None => drop(compared.findings.insert(key, finding)),
        }
    }

    /// Records the documented and the observed members of an object.
    pub(super) fn object<'a>(
        &mut self,
        group: &Group,
        path: &str,
        listed: impl Iterator<Item = (&'a str, bool)>,
        seen: impl Iterator<Item = &'a str>,
    ) {
        let compared = self.groups.entry(group.clone()).or_default();
        let objects = compared.objects.entry(path.to_owned()).or_default();
        objects.whole += 1;
        let listed = listed.map(|(name, required)| (name.to_owned(), required));
        objects.listed.extend(listed);
        objects.seen.extend(seen.map(str::to_owned));
    }

    /// Returns the findings of every group: first the differences of observed values, then the missing members.
    pub fn iter(&self) -> impl Iterator<Item = (&Group, Finding)> {
        self.groups.iter().flat_map(|(group, compared)| {
            let parents = &compared.objects;
            let found = compared.findings.values().cloned().map(|mut finding| {
                let parent = finding.path.rfind(['.', '[']).unwrap_or_default();
                let parent = parents.get(&finding.path[..parent]);
                finding.of = parent.map_or(compared.samples, |objects| objects.whole);
                finding.of = finding.of.max(finding.count);
                finding
            });
            let required_only = group.status.is_none();
            let missing = parents
                .iter()
                .flat_map(move |(path, objects)| objects.missing(path, required_only));
            found.chain(missing).map(move |finding| (group, finding))
        })
    }

    /// Returns the sources of the samples of a group.
    pub(super) fn sources(&self, group: &Group) -> Vec<&str> {
        let compared = self.groups.get(group);
        let sources = compared.into_iter().flat_map(|compared| &compared.sources);
        sources.map(String::as_str).collect()
    }

    fn samples(&self, group: &Group) -> usize {
        self.groups.get(group).map_or(0, |group| group.samples)
    }
}

impl Objects {
    fn missing(&self, path: &str, required_only: bool) -> Vec<Finding> {
        let listed = self.listed.iter();
        let missing = listed.filter(|(name, required)| {
            !self.seen.contains(*name) && (**required || !required_only)
        });
        let finding = |(name, _): (&String, &bool)| Finding {
            kind: Kind::Missing,
            path: path::listed_member(path, name),
            count: self.whole,
            of: self.whole,
            shape: Shape::default(),
            expected: String::new(),
            fixes: IndexMap::new(),
        };
        missing.map(finding).collect()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = None;
        for (group, finding) in self.iter() {
            if last != Some(group) {
                let gap = if last.is_some() { "\n" } else { "" };
                let samples = self.samples(group);
                let plural = if samples == 1 { "" } else { "s" };
                writeln!(formatter, "{gap}{group}, {samples} sample{plural}")?;
                last = Some(group);
            }
            writeln!(formatter, "  {finding}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Group {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.operation, self.route)?;
        match self.status {
            Some(status) => write!(formatter, " {status}"),
            None => write!(formatter, " sent"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            path,
            count,
            of,
            ..
        } = self;
        write!(formatter, "{:<12} {path}", kind.word())?;
        if *kind == Kind::Missing {
            return write!(formatter, ": in none of {of}");
        }
        write!(formatter, ": {}", self.shape.words().join(" or "))?;
        if !self.expected.is_empty() {
            write!(formatter, ", documented as {}", self.expected)?;
        }
        write!(formatter, ", {count} of {of}")
    }
}
