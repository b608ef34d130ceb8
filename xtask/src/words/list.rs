//! The list of phrases, and the places where each is allowed.

use std::collections::HashMap;

use anyhow::{Result, bail};
use serde::Deserialize;

use super::source::{Part, Word, words_of_text};

/// The list of phrases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    #[serde(rename = "rule")]
    rules: Vec<Rule>,
    #[serde(default, rename = "allow")]
    pub(super) allowed: Vec<Allowance>,
}

/// Phrases with a common replacement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    /// The replacement.
    pub(super) say: String,
    /// Phrases in prose: comments, strings and text files.
    #[serde(default)]
    prose: Vec<String>,
    /// Words in the names of Rust code.
    #[serde(default)]
    names: Vec<String>,
    /// Prefixes of paths to which the rule does not apply.
    #[serde(default)]
    except: Vec<String>,
}

/// A place where a phrase is allowed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Allowance {
    pub(super) path: String,
    pub(super) phrase: String,
    /// A part of the line on which the phrase begins.
    line: String,
    reason: String,
}

impl List {
    /// Reads the list. Every rule needs phrases; every allowance needs a line, a reason and a phrase of the list.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let list: Self = toml::from_str(text)?;
        for rule in &list.rules {
            if rule.prose.is_empty() && rule.names.is_empty() {
                bail!("the rule \"{}\" has no phrases", rule.say);
            }
            for phrase in rule.prose.iter().chain(&rule.names) {
                if words_of_text(phrase).is_empty() {
                    bail!("the rule \"{}\" has an empty phrase", rule.say);
                }
            }
        }
        for Allowance {
            path,
            phrase,
            reason,
            line,
        } in &list.allowed
        {
            if reason.trim().is_empty() || line.trim().is_empty() {
                bail!("the allowance of \"{phrase}\" in {path} needs a line and a reason");
            }
            let is_listed =
                |rule: &Rule| rule.prose.contains(phrase) || rule.names.contains(phrase);
            if !list.rules.iter().any(is_listed) {
                bail!(
                    "the allowance of \"{phrase}\" in {path} is for a phrase that no rule has; correct the phrase or delete the allowance"
                );
            }
        }
        Ok(list)
    }

    /// Returns the phrases by the part in which they are searched and by their first word.
    pub(super) fn index(&self) -> Index<'_> {
        let mut index = Index::default();
        for rule in &self.rules {
            let prose = rule.prose.iter().map(|phrase| (Part::Prose, phrase));
            let names = rule.names.iter().map(|phrase| (Part::Names, phrase));
            for (part, phrase) in prose.chain(names) {
                let words = words_of_text(phrase);
                let words: Vec<String> = words.into_iter().map(|word| word.text).collect();
                let key = (part, words[0].clone());
                let phrases = index.phrases.entry(key).or_default();
                phrases.push(Phrase {
                    text: phrase,
                    words,
                    rule,
                });
            }
        }
        index
    }

    /// Returns the positions of the allowances for a phrase on a line of a file.
    pub(super) fn allowances<'a>(
        &'a self,
        path: &'a str,
        phrase: &'a str,
        line: &'a str,
    ) -> impl Iterator<Item = usize> + 'a {
        let matching = self
            .allowed
            .iter()
            .enumerate()
            .filter(move |(_, allowance)| {
                allowance.path == path
                    && allowance.phrase == phrase
                    && line.contains(&allowance.line)
            });
        matching.map(|(index, _)| index)
    }
}

/// The phrases of a list, indexed by first word.
#[derive(Default)]
pub(super) struct Index<'a> {
    phrases: HashMap<(Part, String), Vec<Phrase<'a>>>,
}

struct Phrase<'a> {
    text: &'a str,
    words: Vec<String>,
    rule: &'a Rule,
}

impl<'a> Index<'a> {
    /// Returns the line, the phrase and the rule of every occurrence in the words of a file.
    pub(super) fn occurrences(
        &self,
        path: &str,
        part: Part,
        words: &[Word],
    ) -> Vec<(usize, &'a str, &'a Rule)> {
        let mut found = Vec::new();
        for (start, first) in words.iter().enumerate() {
            let key = (part, first.text.clone());
            for phrase in self.phrases.get(&key).into_iter().flatten() {
                let window = words.get(start..start + phrase.words.len());
                let is_found = window.is_some_and(|window| {
                    let mut pairs = window.iter().zip(&phrase.words);
                    pairs.all(|(word, wanted)| word.text == *wanted)
                });
                if is_found && !phrase.rule.excepts(path) {
                    found.push((first.line, phrase.text, phrase.rule));
                }
            }
        }
        found
    }
}

impl Rule {
    fn excepts(&self, path: &str) -> bool {
        let mut beginnings = self.except.iter();
        beginnings.any(|beginning| path.starts_with(beginning.as_str()))
    }
}
