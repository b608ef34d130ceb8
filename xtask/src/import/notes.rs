//! `spec/notes.txt`: the notes of the last import. They are stored so that an import prints only new notes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use super::report::Report;

/// The name of the file.
pub(super) const FILE: &str = "notes.txt";

/// The header of the file.
const HEAD: &str = "\
# The notes of `cargo xtask import`: completed facts, repaired and omitted constructs, undecided faults. An import prints only new notes.

";

/// The notes of an import that the previous one did not have.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct News {
    /// The notes that are new, each with its section.
    new: Vec<String>,
    /// Number of notes that no longer apply.
    gone: usize,
    /// Number of all notes.
    standing: usize,
}

/// Returns the content of the file.
pub(super) fn print(report: &Report) -> String {
    format!("{HEAD}{report}")
}

/// Compares the notes of an import with the previous content of the file.
pub(super) fn find_news(recorded: &str, report: &Report) -> News {
    let now = read(&report.to_string());
    let before: BTreeSet<String> = read(recorded).into_iter().collect();
    let mut gone: BTreeMap<String, usize> = BTreeMap::new();
    let current: BTreeSet<&String> = now.iter().collect();
    for note in before.iter().filter(|note| !current.contains(note)) {
        *gone.entry(without_positions(note)).or_default() += 1;
    }
    // A note that only moved within a list or a file is not new.
    let is_new = |note: &&String| {
        !before.contains(*note)
            && match gone.get_mut(&without_positions(note)) {
                Some(count @ 1..) => {
                    *count -= 1;
                    false
                }
                _ => true,
            }
    };
    News {
        new: now.iter().filter(is_new).cloned().collect(),
        gone: gone.values().sum(),
        standing: now.len(),
    }
}

/// Reads the notes of a file, each with its section.
fn read(text: &str) -> Vec<String> {
    let mut section = "";
    let mut notes = Vec::new();
    for line in text.lines() {
        match line.strip_prefix("  ") {
            Some(note) => notes.push(format!("{section}: {}", without_count(note))),
            None => section = line.split(':').next().unwrap_or_default(),
        }
    }
    notes
}

/// Returns a note without its number of occurrences, which can change with every import.
fn without_count(note: &str) -> &str {
    match note.split_once(" × ") {
        Some((count, rest)) if count.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => note,
    }
}

/// Returns a note without the indices and line numbers of its place.
fn without_positions(note: &str) -> String {
    let mut text = String::new();
    for part in note.split_inclusive(['.', ' ', ':']) {
        let digits = part.trim_end_matches(['.', ' ', ':']);
        // Replace numbers that are positions. Numbers of three and more digits are taken for statuses, unless they follow `line `.
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_number && (digits.len() < 3 || text.ends_with("line ")) {
            text.push('*');
            text.push_str(&part[digits.len()..]);
        } else {
            text.push_str(part);
        }
    }
    text
}

impl fmt::Display for News {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            new,
            gone,
            standing,
        } = self;
        let mut text = format!("notes: {standing} in spec/{FILE}, {} new", new.len());
        if *gone > 0 {
            write!(text, "; {gone} of the last import no longer apply")?;
        }
        writeln!(formatter, "{text}")?;
        for note in new {
            writeln!(formatter, "  {note}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::place::Place;
    use super::*;

    fn report(notes: &[&str]) -> Report {
        let mut report = Report::default();
        for note in notes {
            report.open(&Place::root("apps/links.json"), note);
        }
        report.dropped("schema", "example", "an illustration");
        report
    }

    fn news(before: &[&str], after: &[&str]) -> String {
        find_news(&print(&report(before)), &report(after)).to_string()
    }

    #[test]
    fn only_what_is_new_is_printed() {
        assert_eq!(
            news(&["one", "two"], &["one", "three"]),
            "notes: 3 in spec/notes.txt, 1 new; 1 of the last import no longer apply\n  \
             could not decide: apps/links.json: three\n"
        );
        let none = "notes: 2 in spec/notes.txt, 0 new\n";
        assert_eq!(news(&["one"], &["one"]), none);
    }

    #[test]
    fn everything_is_new_before_the_first_import() {
        let news = find_news("", &report(&["one"])).to_string();
        assert!(
            news.starts_with("notes: 2 in spec/notes.txt, 2 new\n"),
            "{news}"
        );
        assert!(
            news.contains("  left out: `example` of schema (an illustration)\n"),
            "{news}"
        );
    }

    #[test]
    fn what_moved_is_no_news_and_another_status_is() {
        for (before, after, new) in [
            ("a.parameters.7: moved", "a.parameters.12: moved", 0),
            ("line 31: no operation", "line 131: no operation", 0),
            ("a.responses.401: nothing", "a.responses.404: nothing", 1),
        ] {
            let news = news(&[before], &[after]);
            assert!(
                news.contains(&format!(" {new} new")),
                "{before} {after}: {news}"
            );
        }
        let news = news(
            &["a.parameters.1: x"],
            &["a.parameters.2: x", "a.parameters.3: x"],
        );
        assert!(news.contains(" 1 new\n"), "{news}");
    }

    #[test]
    fn a_count_is_no_news() {
        let mut twice = report(&[]);
        twice.dropped("schema", "example", "an illustration");
        let news = find_news(&print(&report(&[])), &twice).to_string();
        assert_eq!(news, "notes: 1 in spec/notes.txt, 0 new\n");
    }
}
