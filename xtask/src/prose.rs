//! `cargo xtask prose DOCS`: finds sentences of the published documentation in what we commit.
//!
//! Facts carry over from it, sentences do not.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The folders of a checkout that hold documentation.
const PUBLISHED: &[&str] = &["apps", "common", "docs"];

/// The folders in which no sentence of the documentation may stand.
const OURS: &[&str] = &["spec", "generated", "codegen", "xtask", "README.md"];

/// What these keys of a document hold is prose. Examples are values.
const PROSE_KEYS: &[&str] = &["description", "summary", "title"];

/// Shorter runs of words are names, not sentences.
const LEAST_WORDS: usize = 5;

/// Looks for every sentence of the checkout `docs` in the files of `workspace`.
pub(crate) fn run(workspace: &Path, docs: &Path) -> Result<ExitCode> {
    let mut sentences = BTreeSet::new();
    let mut files = Vec::new();
    for folder in PUBLISHED {
        files.extend(files_below(&docs.join(folder))?);
    }
    for path in files {
        let text = read(&path)?;
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => {
                let value: Value = serde_json::from_str(&text)
                    .with_context(|| format!("{} is not JSON", path.display()))?;
                collect_prose(&value, &mut sentences);
            }
            Some("md") => collect_sentences(&without_examples(&text), &mut sentences),
            _ => {}
        }
    }
    if sentences.is_empty() {
        bail!(
            "{} has no sentences; give a checkout of the published documents",
            docs.display()
        );
    }
    let index = index(&sentences);
    let mut copies = BTreeMap::new();
    for folder in OURS {
        for path in files_below(&workspace.join(folder))? {
            let copied = copied_sentences(&join_keys(&read(&path)?), &index);
            if !copied.is_empty() {
                copies.insert(path, copied);
            }
        }
    }
    Ok(report(workspace, &copies, sentences.len()))
}

fn report(
    workspace: &Path,
    copies: &BTreeMap<PathBuf, BTreeSet<String>>,
    sentences: usize,
) -> ExitCode {
    for (path, copied) in copies {
        for sentence in copied {
            let path = path.strip_prefix(workspace).unwrap_or(path);
            println!("{}: \"{sentence}\"", path.display());
        }
    }
    if copies.is_empty() {
        println!("prose: none of {sentences} sentences of the documentation occurs in our files");
        return ExitCode::SUCCESS;
    }
    println!("prose: write these sentences in our own words");
    ExitCode::FAILURE
}

/// Returns the files below a folder, or the file itself; links and build output are passed over.
fn files_below(root: &Path) -> Result<Vec<PathBuf>> {
    if root.is_file() {
        return Ok(vec![root.to_owned()]);
    }
    let mut files = Vec::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        let entries = fs::read_dir(&folder)
            .with_context(|| format!("{} cannot be read", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() && entry.file_name() != "target" {
                pending.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort_unstable();
    Ok(files)
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Collects the sentences in a document: strings under prose keys, at any depth.
fn collect_prose(value: &Value, sentences: &mut BTreeSet<Vec<String>>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(text) if PROSE_KEYS.contains(&key.as_str()) => {
                        collect_sentences(text, sentences);
                    }
                    member => collect_prose(member, sentences),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_prose(item, sentences)),
        _ => {}
    }
}

/// Returns a page without its blocks of JSON: the values in them are facts.
fn without_examples(page: &str) -> String {
    let mut kept = String::new();
    let mut in_json = false;
    for line in page.lines() {
        match line.trim_start().strip_prefix("```") {
            Some(info) => in_json = !in_json && info.starts_with("json"),
            None if in_json => {}
            None => {
                kept.push_str(line);
                kept.push('\n');
            }
        }
    }
    kept
}

/// Returns a text in which a key that names a part by a path, as in overlays (`House.door:`), is one word: its last name is no
/// word of the text behind it, and the text before it does not go on behind it.
fn join_keys(text: &str) -> String {
    let mut joined = String::new();
    for line in text.lines() {
        match line.split_once(": ") {
            Some((key, rest)) if key.contains('.') && !key.trim_start().contains(' ') => {
                joined.extend([&key.replace(['.', '|'], "/"), ": ", rest]);
            }
            _ => joined.push_str(line),
        }
        joined.push('\n');
    }
    joined
}

fn collect_sentences(text: &str, sentences: &mut BTreeSet<Vec<String>>) {
    for sentence in text.split(['.', '!', '?', '\n', '|']) {
        let words = words(sentence);
        if words.len() >= LEAST_WORDS {
            sentences.insert(words);
        }
    }
}

/// Sentences by the words that they begin with.
type Index<'a> = HashMap<&'a [String], Vec<&'a [String]>>;

fn index(sentences: &BTreeSet<Vec<String>>) -> Index<'_> {
    let mut index = Index::new();
    for sentence in sentences {
        index
            .entry(&sentence[..LEAST_WORDS])
            .or_default()
            .push(sentence);
    }
    index
}

/// Returns the sentences that occur in a text, whatever stands between their words.
fn copied_sentences(text: &str, index: &Index<'_>) -> BTreeSet<String> {
    let text = words(text);
    let mut copied = BTreeSet::new();
    for (start, beginning) in text.windows(LEAST_WORDS).enumerate() {
        let candidates = index.get(beginning).into_iter().flatten();
        let found = candidates.filter(|sentence| text[start..].starts_with(sentence));
        copied.extend(found.map(|sentence| sentence.join(" ")));
    }
    copied
}

/// Returns the words of a text in lower case, without marks of comments or lists between them. Names
/// such as ids and paths are one word each.
fn words(text: &str) -> Vec<String> {
    let within = |character: char| character.is_alphanumeric() || "'-_/:{}".contains(character);
    text.split(|character: char| !within(character))
        .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_in_blocks_of_json_are_facts() {
        let page = "One sentence.\n```json\n{ \"text\": \"a value\" }\n```\nAnother one.\n```\ncode\n```\n";
        assert_eq!(
            without_examples(page),
            "One sentence.\nAnother one.\ncode\n"
        );
    }

    #[test]
    fn a_key_is_no_part_of_the_text_behind_it() {
        assert_eq!(
            join_keys("  House|Hut.door: Of oak.\n  note: kept\n  see v2.0 and more: kept"),
            "  House/Hut/door: Of oak.\n  note: kept\n  see v2.0 and more: kept\n"
        );
    }

    #[test]
    fn a_sentence_is_found_across_lines_and_comment_marks() {
        let mut sentences = BTreeSet::new();
        let document = serde_json::json!({
            "description": "Opens the door of the house. Get it.",
            "enum": ["not prose but a value of five words"],
        });
        collect_prose(&document, &mut sentences);

        let index = index(&sentences);
        let copied = copied_sentences("/// opens the door\n/// of the HOUSE", &index);
        assert_eq!(
            copied,
            BTreeSet::from(["opens the door of the house".to_owned()])
        );
        assert!(copied_sentences("opens the door of a house; get it", &index).is_empty());
        assert!(copied_sentences("not prose but a value of five words", &index).is_empty());
    }
}
