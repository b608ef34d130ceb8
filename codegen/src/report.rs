//! The report of a run: every diagnostic with its line and column.

mod locate;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::diagnostics::{Diagnostic, Diagnostics, Place, Position, Stub, segments};
use crate::load::Spec;

pub(crate) use locate::Positions;

/// The error of a run: its diagnostics with positions.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Vec<Located>,
}

/// A diagnostic with its line and column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Located {
    /// The path of the file, starting with the name of the spec folder, with `/` as the separator.
    pub file: String,
    /// The line and column: of the node, of its nearest ancestor in the file, or of a fault without a node, such as a syntax
    /// error.
    pub position: Position,
    /// The JSON pointer of the node in the document after overlays were applied.
    pub pointer: String,
    /// Description of the fault.
    pub message: String,
    /// The remedy.
    pub help: String,
    /// The overlay action or entry that added or changed the node, as `file:line:column`, if any.
    pub overlay: Option<String>,
    /// The line of the file at the position, without its indentation, and shortened if it is long.
    pub excerpt: String,
    /// A template for an overlay that fixes the fault, if one is known.
    pub stub: Option<Stub>,
}

impl Report {
    /// Locates the diagnostics of a run in the files of its spec folder.
    pub fn new(spec: &Spec, diagnostics: Diagnostics) -> Self {
        let mut atlas = Atlas {
            spec,
            charts: BTreeMap::new(),
        };
        let mut located: Vec<Located> = diagnostics
            .into_sorted()
            .into_iter()
            .map(|diagnostic| atlas.locate(diagnostic))
            .collect();
        located.sort();
        Self {
            diagnostics: located,
        }
    }

    /// Returns the diagnostics, by file, line and column.
    pub fn diagnostics(&self) -> &[Located] {
        &self.diagnostics
    }

    /// Returns whether all diagnostics are about files of a folder of the spec folder, such as `target/`.
    pub fn is_about(&self, folder: &str) -> bool {
        self.diagnostics.iter().all(|located| {
            let file = located.file.split_once('/');
            file.is_some_and(|(_, file)| file.starts_with(folder))
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for located in &self.diagnostics {
            writeln!(formatter, "{located}\n")?;
        }
        let files: BTreeSet<&str> = self
            .diagnostics
            .iter()
            .map(|located| &*located.file)
            .collect();
        match (self.diagnostics.len(), files.len()) {
            (1, _) => write!(formatter, "1 problem"),
            (problems, 1) => write!(formatter, "{problems} problems"),
            (problems, files) => write!(formatter, "{problems} problems in {files} files"),
        }
    }
}

impl std::error::Error for Report {}

impl fmt::Display for Located {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        write!(formatter, "{}:{line}:{column}", self.file)?;
        if !self.pointer.is_empty() {
            write!(formatter, " {}", dotted(&self.pointer))?;
        }
        write!(formatter, ": {}", self.message)?;
        if !self.help.is_empty() {
            write!(formatter, "; {}", self.help)?;
        }
        if !self.excerpt.is_empty() {
            write!(formatter, "\n  {line} | {}", self.excerpt)?;
        }
        if !self.pointer.is_empty() {
            write!(formatter, "\n  at {}", self.pointer)?;
        }
        if let Some(overlay) = &self.overlay {
            write!(formatter, "\n  set by {overlay}")?;
        }
        if let Some(Stub { section, lines }) = &self.stub {
            let file = self.file.split_once('/').map_or("", |(_, file)| file);
            write!(formatter, "\n  in the overlay of {file}, under `{section}`")?;
            if let Some((version, _)) = file.split_once('/') {
                write!(
                    formatter,
                    " (`versions: {version}: {section}` if other versions lack it)"
                )?;
            }
            write!(formatter, ":")?;
            for line in lines.lines() {
                write!(formatter, "\n    {line}")?;
            }
        }
        Ok(())
    }
}

/// A cache of the files of diagnostics and their positions.
struct Atlas<'a> {
    spec: &'a Spec,
    charts: BTreeMap<&'a str, Chart<'a>>,
}

/// The positions of nodes in one file.
struct Chart<'a> {
    positions: Positions,
    lines: Vec<&'a str>,
}

impl<'a> Atlas<'a> {
    fn locate(&mut self, diagnostic: Diagnostic) -> Located {
        let Diagnostic {
            place,
            position,
            message,
            help,
            stub,
        } = diagnostic;
        let origin = self.spec.edits.origin(&place);
        let position = position.unwrap_or_else(|| self.find(&place.file, &origin.pointer));
        let overlay = origin.overlay.map(|overlay| self.describe(&overlay));
        Located {
            excerpt: self.excerpt(&place.file, position),
            file: self.shown(&place.file),
            position,
            pointer: place.pointer,
            message,
            help,
            overlay,
            stub,
        }
    }

    fn describe(&mut self, place: &Place) -> String {
        let Position { line, column } = self.find(&place.file, &place.pointer);
        format!("{}:{line}:{column}", self.shown(&place.file))
    }

    fn shown(&self, file: &str) -> String {
        if file.is_empty() {
            self.spec.name.clone()
        } else {
            format!("{}/{file}", self.spec.name)
        }
    }

    fn find(&mut self, file: &str, pointer: &str) -> Position {
        self.chart(file)
            .map_or(Position::START, |chart| chart.positions.find(pointer))
    }

    /// Returns the line at `position`, without its indentation and truncated to the width of a terminal.
    fn excerpt(&mut self, file: &str, position: Position) -> String {
        const WIDTH: usize = 100;
        let line = self
            .chart(file)
            .and_then(|chart| chart.lines.get(position.line - 1).copied());
        let line = line
            .unwrap_or_default()
            .trim_start_matches('\u{feff}')
            .trim();
        if line.chars().count() <= WIDTH {
            return line.to_owned();
        }
        line.chars().take(WIDTH).chain("…".chars()).collect()
    }

    fn chart(&mut self, file: &str) -> Option<&Chart<'a>> {
        let source = self
            .spec
            .sources
            .iter()
            .find(|source| &*source.file == file)?;
        let chart = self.charts.entry(&source.file).or_insert_with(|| Chart {
            positions: Positions::read(&source.text),
            lines: source.text.lines().collect(),
        });
        Some(chart)
    }
}

/// Formats a pointer like an expression: `paths["/links"].get.responses.200`.
fn dotted(pointer: &str) -> String {
    let mut dotted = String::new();
    for segment in segments(pointer) {
        let mut characters = segment.chars();
        let plain =
            characters.all(|character| character.is_alphanumeric() || "_-$".contains(character));
        if segment.is_empty() || !plain {
            dotted.extend(["[", &format!("{segment:?}"), "]"]);
        } else if dotted.is_empty() {
            dotted.push_str(&segment);
        } else {
            dotted.extend([".", &segment]);
        }
    }
    dotted
}
