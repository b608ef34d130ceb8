//! What a run has to say about its input: places, diagnostics and the report that locates them.

mod edits;
mod locate;
mod report;
#[cfg(test)]
mod tests;
mod trail;

use std::sync::Arc;

pub(crate) use edits::Edits;
pub use report::{Located, Report};
pub(crate) use trail::Trail;

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, relative to the spec folder and separated by `/`.
    pub file: Arc<str>,
    /// The JSON pointer (RFC 6901) of the node in that file; empty for the whole document.
    pub pointer: String,
}

impl Place {
    /// Returns the place of a whole document.
    pub fn root(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            pointer: String::new(),
        }
    }

    /// Returns the place of the member `segment` of the object at this place.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        let mut pointer = self.pointer.clone();
        push_segment(&mut pointer, segment);
        Self {
            file: Arc::clone(&self.file),
            pointer,
        }
    }

    /// Returns the place of the element `index` of the array at this place.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.child(&index.to_string())
    }
}

/// A line and a column, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    /// The start of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

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

/// Appends `/segment` to a JSON pointer, escaped as RFC 6901 has it.
fn push_segment(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for character in segment.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Returns the unescaped segments of a JSON pointer.
fn segments(pointer: &str) -> impl Iterator<Item = String> {
    pointer
        .split('/')
        .skip(1)
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}
