//! `cargo xtask prose DOCS`: finds sentences of the published documentation in the files of this project.
//!
//! Facts may be taken from the documentation, sentences may not.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::files::{files_below, read};

/// The folders of a checkout with documentation.
const PUBLISHED: &[&str] = &["apps", "common", "docs"];

/// The folders and files that must not contain a sentence of the documentation.
const OURS: &[&str] = &[
    "spec",
    "generated",
    "codegen",
    "xtask",
    "docs",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
];

/// The keys of a document whose values are prose.
const PROSE_KEYS: &[&str] = &["description", "summary", "title"];

/// The placeholder for a key, which no sentence contains.
const KEY: &str = "0key0";

/// Minimum number of words of a sentence. Shorter ones are names.
const LEAST_WORDS: usize = 5;

/// Searches the files of `workspace` for every sentence of the checkout `docs`.
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
            let text = read(&path)?;
            let is_yaml = path
                .extension()
                .is_some_and(|extension| extension == "yaml");
            let text = if is_yaml { without_keys(&text) } else { text };
            let copied = copied_sentences(&text, &index);
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

/// Collects the sentences in a document: strings under prose keys, at any depth.
pub(crate) fn collect_prose(value: &Value, sentences: &mut BTreeSet<Vec<String>>) {
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

/// Returns a page without its JSON blocks, whose values are facts.
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

/// Returns a YAML file in which the key of each line is replaced by a placeholder, because `door: Id of the door` is not a
/// sentence.
fn without_keys(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once(": ") {
        Some((key, value)) if !key.trim_start().contains(' ') => format!("{KEY} {value}\n"),
        _ => format!("{line}\n"),
    });
    lines.collect()
}

fn collect_sentences(text: &str, sentences: &mut BTreeSet<Vec<String>>) {
    for sentence in text.split(['.', '!', '?', '\n', '|']) {
        let words = words(sentence);
        if words.len() >= LEAST_WORDS {
            sentences.insert(words);
        }
    }
}

/// Sentences by their first words.
pub(crate) type Index<'a> = HashMap<&'a [String], Vec<&'a [String]>>;

/// Indexes the sentences by their first words.
pub(crate) fn index(sentences: &BTreeSet<Vec<String>>) -> Index<'_> {
    let mut index = Index::new();
    for sentence in sentences {
        index
            .entry(&sentence[..LEAST_WORDS])
            .or_default()
            .push(sentence);
    }
    index
}

/// Returns the sentences that occur in a text, ignoring punctuation between the words.
pub(crate) fn copied_sentences(text: &str, index: &Index<'_>) -> BTreeSet<String> {
    let text = words(text);
    let mut copied = BTreeSet::new();
    for (start, beginning) in text.windows(LEAST_WORDS).enumerate() {
        let candidates = index.get(beginning).into_iter().flatten();
        let found = candidates.filter(|sentence| text[start..].starts_with(sentence));
        copied.extend(found.map(|sentence| sentence.join(" ")));
    }
    copied
}

/// Returns the words of a text in lower case, without comment and list markers. Ids and paths are one word each.
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
    fn a_key_is_no_part_of_a_sentence() {
        let sentences = BTreeSet::from([words("Door id of the door")]);
        let index = index(&sentences);

        let entry = "    Price.door: Id of the door.\n";
        assert_eq!(copied_sentences(entry, &index).len(), 1);
        assert!(copied_sentences(&without_keys(entry), &index).is_empty());
        for copied in [
            "  a: Door id of the door.",
            "  a: |-\n    Door id\n    of the door",
            "  a: Text. b: Door id of the door",
        ] {
            assert_eq!(
                copied_sentences(&without_keys(copied), &index).len(),
                1,
                "{copied}"
            );
        }
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
