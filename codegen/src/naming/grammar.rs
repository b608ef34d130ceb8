//! The grammar of operation names: a verb, a brand if there is one, and an object. A name can also begin with `bulk`, and end
//! with a restriction and an ending.
//!
//! The words are data of the target. A target without a grammar names each operation after its `operationId`.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;

use super::Spellings;
use super::number::{is_plural, plural, singular};

/// The words that start the restriction of an operation: `of_group`, `by_key`.
pub(super) const RELATIONS: &[&str] = &["by", "for", "of"];

/// The words that the names of operations and of their types are made of.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// Each verb that documents use, and the verb of the name: `fetch`, `get`.
    pub verbs: IndexMap<String, String>,
    /// Abbreviations, and their expansions: `fb`, `facebook`.
    pub abbreviations: IndexMap<String, String>,
    /// Names of companies, which follow the verb: `facebook`.
    pub brands: Vec<String>,
    /// Words that add no information to a name: `all`, `new`.
    pub noise: Vec<String>,
    /// Owners that every operation has and that names therefore omit: `location`.
    pub owners: Vec<String>,
    /// Last words of an `operationId` that are replaced: `deprecated`, `legacy`.
    pub endings: IndexMap<String, String>,
    /// Nouns that are singular although they look plural, or have no plural: `settings`.
    pub uncountable: Vec<String>,
    /// The name of an operation's body by verb, with `*` for the object of the verb: `create`, `new *`. If several operations
    /// share a body, the verb that is listed first names it.
    pub bodies: IndexMap<String, String>,
    /// The name of a body that both creates an object and changes one, with `*` for the object: `* fields`.
    #[serde(rename = "shared-body")]
    pub shared_body: String,
    /// Last words of a type's name that add no information: `Dto`.
    #[serde(rename = "empty-words")]
    pub empty_words: Vec<String>,
    /// The number of letters that the name of an inline type may have. A longer one omits the name of the type or operation that
    /// has it, if the rest has several words and is not the name of an item other than an inline type.
    #[serde(rename = "longest-inline-name")]
    pub longest_inline_name: usize,
}

/// The parts of an operation that its name depends on.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint<'a> {
    /// Its `operationId`.
    pub id: &'a str,
    /// The path template.
    pub path: &'a str,
}

impl Grammar {
    /// Names the operations of one document, independently of their order.
    ///
    /// A restriction, such as `of_group`, is only part of the name if two operations would otherwise have the same name.
    pub fn operation_names(
        &self,
        spellings: &Spellings,
        endpoints: &[Endpoint<'_>],
    ) -> Vec<String> {
        let phrases: Vec<Phrase> = endpoints
            .iter()
            .map(|endpoint| self.phrase(spellings, *endpoint))
            .collect();
        let mut uses: BTreeMap<String, usize> = BTreeMap::new();
        for phrase in &phrases {
            *uses.entry(phrase.short()).or_default() += 1;
        }
        let name = |phrase: &Phrase| {
            let short = phrase.short();
            if uses[&short] > 1 {
                phrase.long()
            } else {
                short
            }
        };
        phrases.iter().map(name).collect()
    }

    /// Returns the reason why a name violates the grammar, if it does.
    pub fn fault(&self, name: &str) -> Option<String> {
        let words: Vec<&str> = name.split('_').collect();
        let verb = usize::from(words[0] == "bulk");
        let is_verb = |word: &&str| {
            self.verbs
                .get::<str>(word)
                .is_some_and(|verb| verb == *word)
        };
        let Some(verb) = words.get(verb).filter(|word| is_verb(word)) else {
            return Some(format!(
                "`{name}` does not begin with a verb of the grammar"
            ));
        };
        let wrong = |word: &&&str| {
            let is = |known: &String| known == **word;
            self.noise.iter().any(is)
                || self.abbreviations.keys().any(is)
                || self.endings.keys().any(is)
        };
        if let Some(word) = words.iter().find(wrong) {
            return Some(format!("`{name}` contains `{word}`"));
        }
        let is_version = |word: &&&str| {
            let digits = word.strip_prefix('v').unwrap_or_default();
            !digits.is_empty() && digits.chars().all(|one| one.is_ascii_digit())
        };
        if let Some(version) = words.iter().find(is_version) {
            return Some(format!(
                "`{name}` contains the version `{version}` instead of what differs"
            ));
        }
        if name.contains("_by_id") || name.ends_with("_location_id") {
            return Some(format!("`{name}` repeats that the operation takes an id"));
        }
        let object = words.iter().skip_while(|word| *word != verb).skip(1);
        let object: Vec<&str> = object
            .copied()
            .take_while(|word| !RELATIONS.contains(word) && !self.is_ending(word))
            .collect();
        match object.last() {
            None => Some(format!("`{name}` does not say what the verb applies to")),
            Some(noun) if *verb == "list" && !self.is_many(noun) => Some(format!(
                "`{name}` begins with `list`, but its object is singular"
            )),
            Some(_) => None,
        }
    }

    /// Returns the name of the operation that a name with an ending is a variant of: `get_plan` for `get_plan_legacy`.
    pub fn without_ending<'n>(&self, name: &'n str) -> Option<&'n str> {
        let (stem, last) = name.rsplit_once('_')?;
        self.is_ending(last).then_some(stem)
    }

    pub(crate) fn is_ending(&self, word: &str) -> bool {
        self.endings.values().any(|ending| ending == word)
    }

    fn is_uncountable(&self, noun: &str) -> bool {
        self.uncountable.iter().any(|known| known == noun)
    }

    fn is_many(&self, noun: &str) -> bool {
        is_plural(noun) || self.is_uncountable(noun)
    }

    fn phrase(&self, spellings: &Spellings, endpoint: Endpoint<'_>) -> Phrase {
        let mut words = self.read(spellings, endpoint.id);
        let ending = words.last().and_then(|last| self.endings.get(last));
        if ending.is_some() {
            words.pop();
        }
        let mut words = words.into_iter().peekable();
        let brand = words.next_if(|word| self.brands.contains(word));
        let bulk = words.next_if(|word| word == "bulk");
        let documented = words.next().unwrap_or_default();
        let rest: Vec<String> = words.collect();
        let mut phrase = Phrase {
            verb: self.verbs.get(&documented).unwrap_or(&documented).clone(),
            bulk,
            brand,
            object: Vec::new(),
            restriction: Vec::new(),
            ending: ending.cloned(),
        };
        let asks_for_many = ["all", "list"]
            .iter()
            .any(|many| rest.iter().any(|word| word == many));
        self.split(rest, &mut phrase);
        match phrase.verb.as_str() {
            "get" => self.decide_number(&mut phrase, asks_for_many, endpoint.path),
            "list" | "search" => self.make_plural(&mut phrase.object),
            _ => {}
        }
        phrase.finish();
        phrase
    }

    /// Splits an `operationId` into words, and reads abbreviations.
    fn read(&self, spellings: &Spellings, id: &str) -> Vec<String> {
        let words = super::operation_words(spellings, id);
        let read = |word: String| -> Vec<String> {
            match self.abbreviations.get(&word) {
                Some(reading) => reading.split('_').map(str::to_owned).collect(),
                None => vec![word],
            }
        };
        words.into_iter().flat_map(read).collect()
    }

    /// Splits the words after the verb into the object and its restriction, and drops words that add nothing.
    fn split(&self, rest: Vec<String>, phrase: &mut Phrase) {
        let reads = matches!(phrase.verb.as_str(), "get" | "list" | "search");
        let mut rest: Vec<String> = rest
            .into_iter()
            .filter(|word| !(self.noise.contains(word) || reads && word == "list"))
            .collect();
        if reads && rest.len() > 1 && rest.last().is_some_and(|last| last == "id") {
            rest.pop();
            if rest.len() > 1 && rest.last().is_some_and(|last| self.owners.contains(last)) {
                rest.pop();
            }
        }
        // In `price_by_id_for_product`, a restriction extends from one relation (`by`, `for`) to the next.
        let mut restriction: Vec<String> = Vec::new();
        for word in rest {
            let starts = RELATIONS.contains(&word.as_str()) && !phrase.object.is_empty();
            if starts {
                self.keep_restriction(&mut restriction, phrase);
                restriction.push(word);
            } else if restriction.is_empty() {
                phrase.object.push(word);
            } else {
                restriction.push(word);
            }
        }
        self.keep_restriction(&mut restriction, phrase);
    }

    /// Adds a restriction, unless it only mentions an id or an account.
    fn keep_restriction(&self, restriction: &mut Vec<String>, phrase: &mut Phrase) {
        let mut words = std::mem::take(restriction);
        if words.len() > 2 && words.last().is_some_and(|last| last == "id") {
            words.pop();
        }
        let says_nothing = |word: &String| word == "id" || self.owners.contains(word);
        if !words.iter().skip(1).all(says_nothing) {
            phrase.restriction.extend(words);
        }
    }

    /// Decides whether an operation reads one object or many: by its words and by the end of its path.
    fn decide_number(&self, phrase: &mut Phrase, asks_for_many: bool, path: &str) {
        let Some(noun) = phrase.object.last().cloned() else {
            return;
        };
        let segments = path.split('/').filter(|segment| !segment.is_empty());
        let mut segments = segments
            .rev()
            .skip_while(|segment| ["all", "list", "search"].contains(segment));
        let last = segments.next().unwrap_or_default();
        if let Some(parameter) = last.strip_prefix('{') {
            let parameter = parameter.trim_end_matches('}');
            let words = super::operation_words(&Spellings::default(), parameter);
            let held = words.iter().rev().find(|word| *word != "id");
            if asks_for_many && !self.is_uncountable(&noun) {
                "list".clone_into(&mut phrase.verb);
                self.make_plural(&mut phrase.object);
                return;
            }
            let is_of_noun = held.is_none_or(|word| singular(word) == singular(&noun));
            if is_plural(&noun) && !self.is_uncountable(&noun) {
                if is_of_noun {
                    self.make_singular(&mut phrase.object);
                } else {
                    "list".clone_into(&mut phrase.verb);
                }
            } else if noun == "details" && phrase.object.len() > 1 {
                phrase.object.pop();
            }
            return;
        }
        let segment = super::operation_words(&Spellings::default(), last)
            .pop()
            .unwrap_or_default();
        let is_many = is_plural(&segment) && singular(&segment) == singular(&noun);
        let is_plural = is_plural(&noun);
        if (asks_for_many || is_many || is_plural) && !self.is_uncountable(&noun) {
            "list".clone_into(&mut phrase.verb);
            self.make_plural(&mut phrase.object);
        }
    }

    fn make_plural(&self, object: &mut [String]) {
        if let Some(noun) = object.last_mut().filter(|noun| !self.is_many(noun)) {
            *noun = plural(noun);
        }
    }

    pub(super) fn make_singular(&self, object: &mut [String]) {
        if let Some(noun) = object.last_mut().filter(|noun| !self.is_uncountable(noun)) {
            *noun = singular(noun);
        }
    }
}

/// The parts of a name.
struct Phrase {
    verb: String,
    bulk: Option<String>,
    brand: Option<String>,
    object: Vec<String>,
    restriction: Vec<String>,
    ending: Option<String>,
}

impl Phrase {
    /// Completes the phrase. For several objects, `by_record` becomes `of_record`.
    fn finish(&mut self) {
        if self.verb == "list" && self.restriction.first().is_some_and(|word| word != "of") {
            "of".clone_into(&mut self.restriction[0]);
        }
    }

    /// Returns the name without the restriction of the object.
    fn short(&self) -> String {
        self.join(&[])
    }

    fn long(&self) -> String {
        self.join(&self.restriction)
    }

    fn join(&self, restriction: &[String]) -> String {
        let start = self.bulk.iter().chain([&self.verb]).chain(&self.brand);
        let words = start
            .chain(&self.object)
            .chain(restriction)
            .chain(&self.ending);
        let words: Vec<&str> = words
            .map(String::as_str)
            .filter(|word| !word.is_empty())
            .collect();
        words.join("_")
    }
}

#[cfg(test)]
mod tests;
