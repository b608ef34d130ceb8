//! The list of diagnostics to which the stages add their own.

use std::sync::Arc;

use super::place::{Place, Position, segments};

/// One fault of the input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The place of the fault.
    pub place: Place,
    /// The position in the file, for faults without a node, such as syntax errors. Other positions are found later from the
    /// place.
    pub position: Option<Position>,
    /// Description of the fault: lower case, no final full stop.
    pub message: String,
    /// The remedy.
    pub help: String,
    /// A template for an overlay that fixes the fault, if one is known.
    pub stub: Option<Stub>,
}

/// A template for an overlay, to paste and complete.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stub {
    /// The section of the overlay: `actions`, or a map such as `texts: operations`.
    pub section: &'static str,
    /// The lines of the template, as YAML.
    pub lines: String,
}

impl Stub {
    /// Creates an action that updates the object at a place whose path has no list.
    pub(crate) fn action_at(place: &Place, update: &str) -> Self {
        let is_plain = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_alphabetic())
                && name
                    .chars()
                    .all(|character| character.is_ascii_alphanumeric())
        };
        let names = segments(&place.pointer).map(|name| {
            if is_plain(&name) {
                format!(".{name}")
            } else {
                let escaped = name.replace('\\', "\\\\").replace('\'', "\\'");
                format!("['{escaped}']")
            }
        });
        let target = format!("${}", names.collect::<String>());
        let mut lines = format!("- target: {target}\n  description: …\n  update:");
        for line in update.lines() {
            lines.extend(["\n    ", line]);
        }
        Self {
            section: "actions",
            lines,
        }
    }

    /// Creates an entry of a map.
    pub(crate) fn entry(section: &'static str, key: &str, value: &str) -> Self {
        let is_plain = key.starts_with(|first: char| first.is_ascii_alphabetic())
            && key.chars().all(|character| {
                character.is_ascii_alphanumeric() || " -_./{}".contains(character)
            })
            && !key.ends_with(' ');
        let key = if is_plain {
            key.to_owned()
        } else {
            format!("'{}'", key.replace('\'', "''"))
        };
        Self {
            section,
            lines: format!("{key}: {value}"),
        }
    }
}

/// The diagnostics of a run: the stages before `emit` add their own, and if there is any, nothing is emitted.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a diagnostic of the node at `place`.
    pub fn push(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.list.push(Diagnostic {
            place,
            position: None,
            message: message.into(),
            help: help.into(),
            stub: None,
        });
    }

    /// Adds a diagnostic of the node at `place`, with a template for an overlay.
    pub(crate) fn push_with(
        &mut self,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
        stub: Stub,
    ) {
        self.push(place, message, help);
        if let Some(diagnostic) = self.list.last_mut() {
            diagnostic.stub = Some(stub);
        }
    }

    /// Adds a diagnostic of a position in `file` that is not a node.
    pub fn push_at(
        &mut self,
        file: &Arc<str>,
        position: Position,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.list.push(Diagnostic {
            place: Place::root(Arc::clone(file)),
            position: Some(position),
            message: message.into(),
            help: help.into(),
            stub: None,
        });
    }

    /// Adds the diagnostics of a later check, except those about a node that already has a diagnostic, a node below it, or its
    /// parent, because they would report the same fault again.
    pub(crate) fn extend_beside(&mut self, later: Self) {
        let is_known = |one: &Diagnostic| {
            let earlier = self.list.iter().filter(|known| known.position.is_none());
            earlier.into_iter().any(|known| {
                known.place.file == one.place.file
                    && is_consequence(&known.place.pointer, &one.place.pointer)
            })
        };
        let (_, new): (Vec<_>, Vec<_>) = later.list.into_iter().partition(is_known);
        self.list.extend(new);
    }

    /// Keeps the diagnostics about files that match.
    pub(crate) fn retain_files(&mut self, matches: impl Fn(&str) -> bool) {
        self.list
            .retain(|diagnostic| matches(&diagnostic.place.file));
    }

    /// Returns whether there is nothing to report.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the number of diagnostics that were added, including repeated ones.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns the diagnostics by place, each once.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut list = self.list;
        list.sort();
        list.dedup();
        list
    }
}

/// Returns whether a fault at `later` may follow from one at `earlier`, both JSON pointers.
fn is_consequence(earlier: &str, later: &str) -> bool {
    let is_inside = |inner: &str, outer: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let parent = earlier.rsplit_once('/').map(|(parent, _)| parent);
    is_inside(later, earlier) || parent == Some(later)
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.list.extend(diagnostics);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_sorted().into_iter()
    }
}
