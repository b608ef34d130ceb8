//! The list of diagnostics to which every stage adds its own.

use std::sync::Arc;

use super::place::{Place, Position};

/// One thing that is wrong with the input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub place: Place,
    /// Where it is in the text, known beforehand only for what is not a node, such as a syntax error.
    pub position: Option<Position>,
    /// What is wrong: lower case, no final full stop.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// The diagnostics of a run: every stage adds its own, and the run fails at the end if there is any.
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
        });
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
        });
    }

    /// Returns whether there is nothing to report.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns how many diagnostics were added, repeated ones included.
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
