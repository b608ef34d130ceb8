//! The notes of an import: completions, repairs, omissions and unresolved faults.

use std::collections::BTreeMap;
use std::fmt;

use super::place::Place;

/// The notes of one import.
#[derive(Debug, Default)]
pub(super) struct Report {
    completed: Vec<String>,
    repaired: Vec<String>,
    open: Vec<String>,
    problems: Vec<String>,
    dropped: BTreeMap<(&'static str, String), Dropped>,
}

#[derive(Debug)]
struct Dropped {
    reason: &'static str,
    count: usize,
}

impl Report {
    /// Adds a note about a fact from another source.
    pub(super) fn completed(&mut self, place: &Place<'_>, what: impl fmt::Display) {
        self.completed.push(format!("{place}: {what}"));
    }

    /// Adds a note about a repaired construct.
    pub(super) fn repaired(&mut self, place: &Place<'_>, what: impl fmt::Display) {
        self.repaired.push(format!("{place}: {what}"));
    }

    /// Adds a note about a fault that the import cannot resolve.
    pub(super) fn open(&mut self, place: &Place<'_>, what: impl fmt::Display) {
        self.open.push(format!("{place}: {what}"));
    }

    /// Adds a note about input that makes the import fail.
    pub(super) fn problem(&mut self, place: &Place<'_>, what: impl fmt::Display) {
        self.problems.push(format!("{place}: {what}"));
    }

    /// Counts a keyword that is deliberately omitted from the rendering.
    pub(super) fn dropped(&mut self, noun: &'static str, keyword: &str, reason: &'static str) {
        self.dropped
            .entry((noun, keyword.to_owned()))
            .or_insert(Dropped { reason, count: 0 })
            .count += 1;
    }

    /// Returns the notes that make the import fail.
    pub(super) fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sections = [
            ("completed", &self.completed),
            ("repaired", &self.repaired),
            ("could not decide", &self.open),
        ];
        for (title, notes) in sections {
            writeln!(formatter, "{title}: {}", notes.len())?;
            let mut notes: Vec<&String> = notes.iter().collect();
            // Sort the notes, so that the diff of the file shows only new ones, whatever the order of the documents.
            notes.sort();
            for note in notes {
                writeln!(formatter, "  {note}")?;
            }
        }
        writeln!(formatter, "left out:")?;
        for ((noun, keyword), Dropped { reason, count }) in &self.dropped {
            writeln!(formatter, "  {count} × `{keyword}` of {noun} ({reason})")?;
        }
        Ok(())
    }
}
