//! `cargo xtask words`: finds phrases that the project avoids, and suggests replacements.
//!
//! The list is `xtask/words.toml`. Text is compared word by word, so a phrase is found across line breaks and comment markers.

mod list;
mod source;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use super::files::{files_below, read};

use self::list::{Allowance, Index, List};
use self::source::{Part, Word};

/// The list of phrases.
const LIST: &str = "xtask/words.toml";

/// The files and folders with text that is written by hand.
const OURS: &[&str] = &[
    ".ci",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "codegen",
    "docs",
    "generated",
    "spec/overlays",
    "spec/target",
    "xtask",
];

/// Skipped paths: the list itself, and inputs and expected output of tests, whose text comes from checked sources.
const SKIPPED: &[&str] = &["codegen/fuzz/seeds", "codegen/tests/golden", LIST];

/// The generated sources, of which only the documentation is checked: names and strings come from HighLevel.
const GENERATED: &str = "generated/src";

/// An occurrence of a listed phrase.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    phrase: String,
    say: String,
}

/// Checks the files of `workspace` against the list.
pub(crate) fn run(workspace: &Path) -> Result<ExitCode> {
    let text = read(&workspace.join(LIST))?;
    let list = List::parse(&text).with_context(|| format!("{LIST} is not valid"))?;
    let index = list.index();
    let mut findings = BTreeSet::new();
    let mut used = BTreeSet::new();
    let paths = files(workspace)?;
    for path in &paths {
        let text = read(&workspace.join(path))?;
        let path = path.to_string_lossy().replace('\\', "/");
        check(&path, &text, &list, &index, &mut findings, &mut used);
    }
    Ok(report(paths.len(), &list, &findings, &used))
}

fn report(
    files: usize,
    list: &List,
    findings: &BTreeSet<Finding>,
    used: &BTreeSet<usize>,
) -> ExitCode {
    for finding in findings {
        let Finding {
            path,
            line,
            phrase,
            say,
        } = finding;
        println!("{path}:{line}: \"{phrase}\"; say: {say}");
    }
    let unused = list.allowed.iter().enumerate();
    let unused: Vec<&Allowance> = unused
        .filter(|(index, _)| !used.contains(index))
        .map(|(_, allowance)| allowance)
        .collect();
    for allowance in &unused {
        let Allowance { path, phrase, .. } = allowance;
        println!("{LIST}: the allowance of \"{phrase}\" in {path} matches nothing; remove it");
    }
    if findings.is_empty() && unused.is_empty() {
        println!("words: no listed phrase occurs in {files} files");
        return ExitCode::SUCCESS;
    }
    println!("words: {} phrases to replace", findings.len());
    ExitCode::FAILURE
}

/// Adds the phrases that occur in one file to `findings`, and the positions of the allowances that apply to `used`.
fn check(
    path: &str,
    text: &str,
    list: &List,
    index: &Index<'_>,
    findings: &mut BTreeSet<Finding>,
    used: &mut BTreeSet<usize>,
) {
    let lines: Vec<&str> = text.lines().collect();
    for (part, words) in parts(path, text) {
        for (line, phrase, rule) in index.occurrences(path, part, &words) {
            let content = lines.get(line - 1).copied().unwrap_or_default();
            let allowed: Vec<usize> = list.allowances(path, phrase, content).collect();
            if allowed.is_empty() {
                findings.insert(Finding {
                    path: path.to_owned(),
                    line,
                    phrase: phrase.to_owned(),
                    say: rule.say.clone(),
                });
            }
            used.extend(allowed);
        }
    }
}

/// Returns the words of a file, separately for prose and names.
fn parts(path: &str, text: &str) -> Vec<(Part, Vec<Word>)> {
    if !has_extension(path, "rs") {
        return vec![(Part::Prose, source::words_of_text(text))];
    }
    if path.starts_with(GENERATED) {
        return vec![(Part::Prose, source::words_of_comments(text))];
    }
    source::words_of_rust(text)
}

/// Returns the files to check, relative to the workspace.
fn files(workspace: &Path) -> Result<Vec<PathBuf>> {
    let is_skipped = |path: &Path| SKIPPED.iter().any(|skipped| path.starts_with(skipped));
    let mut files = Vec::new();
    for ours in OURS {
        for path in files_below(&workspace.join(ours))? {
            let path = path.strip_prefix(workspace).unwrap_or(&path);
            if is_text(path) && !is_skipped(path) {
                files.push(path.to_owned());
            }
        }
    }
    files.sort_unstable();
    Ok(files)
}

/// Returns whether a file contains text for readers.
fn is_text(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    matches!(
        extension,
        None | Some("rs" | "md" | "yaml" | "toml" | "txt" | "html")
    )
}

fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == extension)
}

#[cfg(test)]
mod tests;
