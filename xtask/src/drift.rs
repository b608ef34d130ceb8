//! Describing the differences between the output of a command and the files on disk.

use std::fmt::Write as _;
use std::time::Duration;

use similar::TextDiff;

use crate::tree::{Change, Stale, Tree};

/// Maximum number of names in a summary.
const NAMES: usize = 10;

/// Maximum number of diff lines per file.
const LINES_PER_FILE: usize = 20;

/// Maximum number of diff lines of all files together.
const LINES: usize = 200;

/// Returns a short summary of the changes.
pub(crate) fn summarize(tree: &Tree<'_>, changes: &[Change<'_>]) -> String {
    if changes.is_empty() {
        return format!("{}: up to date", tree.name);
    }
    let mut text = format!(
        "{}: {}",
        tree.name,
        counts(changes, ["changed", "added", "removed"])
    );
    for change in changes.iter().take(NAMES) {
        let sign = match change {
            Change::Different { .. } => '~',
            Change::Missing { .. } => '+',
            Change::Stale { .. } => '-',
        };
        line(
            &mut text,
            format_args!("\n  {sign} {}/{}", tree.name, change.name()),
        );
    }
    if let Some(more @ 1..) = changes.len().checked_sub(NAMES) {
        line(&mut text, format_args!("\n  and {more} more"));
    }
    text
}

/// Returns every change, with a short diff if the content differs, and the command that fixes them.
pub(crate) fn list(tree: &Tree<'_>, changes: &[Change<'_>]) -> String {
    let mut text = String::new();
    let mut lines_left = LINES;
    for change in changes {
        let name = format_args!("{}/{}", tree.name, change.name());
        match change {
            Change::Missing { .. } => line(&mut text, format_args!("missing  {name}\n")),
            Change::Stale { kind, .. } => {
                let what = match kind {
                    Stale::File => "",
                    Stale::Link => " (a symbolic link)",
                    Stale::EmptyFolder => "/ (an empty folder)",
                };
                line(&mut text, format_args!("stale    {name}{what}\n"));
            }
            Change::Different { old, new, .. } => {
                line(&mut text, format_args!("changed  {name}\n"));
                lines_left -=
                    show_difference(&mut text, &String::from_utf8_lossy(old), new, lines_left);
            }
        }
    }
    let counts = counts(changes, ["changed", "missing", "stale"]);
    line(
        &mut text,
        format_args!("{}: {counts}; run `{}` to fix\n", tree.name, tree.command),
    );
    text
}

/// Returns the numbers of different, missing and stale files, each with its word.
fn counts(changes: &[Change<'_>], words: [&str; 3]) -> String {
    let mut counts = [0; 3];
    for change in changes {
        let kind = match change {
            Change::Different { .. } => 0,
            Change::Missing { .. } => 1,
            Change::Stale { .. } => 2,
        };
        counts[kind] += 1;
    }
    let parts: Vec<String> = counts
        .iter()
        .zip(words)
        .filter(|(count, _)| **count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    parts.join(", ")
}

/// Writes the diff of a file, from the disk (`-`) to the expected content (`+`), and returns the number of lines.
fn show_difference(text: &mut String, old: &str, new: &str, lines_left: usize) -> usize {
    let limit = LINES_PER_FILE.min(lines_left);
    let difference = TextDiff::configure()
        .timeout(Duration::from_secs(1))
        .diff_lines(old, new);
    let shown = difference
        .unified_diff()
        .context_radius(1)
        .missing_newline_hint(false)
        .to_string();
    for shown in shown.split_terminator('\n').take(limit) {
        // Show `\r` as a visible character, so that different line ends can be seen.
        line(text, format_args!("    {}\n", shown.replace('\r', "␍")));
    }
    let total = shown.split_terminator('\n').count();
    if total > limit {
        line(text, format_args!("    … {} more lines\n", total - limit));
    }
    total.min(limit)
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    text.write_fmt(line)
        .expect("writing to a String cannot fail");
}
