//! Names of types by their role in an operation: `NewContact` is the body of `create_contact`.

use super::grammar::{Grammar, RELATIONS};
use super::{Spellings, TypeName, operation_words, singular};

/// Verbs whose operations return many objects.
const READING_MANY: &[&str] = &["list", "search"];

/// Verbs whose operations can change an existing object.
const CHANGING: &[&str] = &["set", "update", "upsert"];

/// Verbs whose operations return their object.
const ABOUT_THING: &[&str] = &["create", "get", "update", "upsert"];

/// The suffix of the names of error bodies. Names in documents need not have it.
const ERROR_BODY: &str = "ErrorBody";

/// The role of a type in an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The body of a request.
    Body,
    /// A page or a list of objects, with further data about it.
    List,
    /// An envelope around the payload of an operation that does not list objects.
    Envelope,
    /// An object around a list that is an object itself.
    ListEnvelope,
}

/// The names that an operation suggests for a type with a role, the best one first. If several types claim a name, the one with
/// the lowest rank gets it, or none if two have this rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The object of the operation, the last word first.
    object: Vec<String>,
    /// The rank of the claim. The lower, the more directly the operation describes the type.
    pub rank: (usize, bool),
    /// The names.
    pub names: Vec<TypeName>,
    /// What the operation does with the object, if the type is a body.
    effect: Effect,
    /// The names if other operations with the opposite effect have the same body.
    shared: Vec<TypeName>,
}

/// What an operation does with the object that its body describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    Creates,
    Changes,
    Other,
}

impl Claim {
    /// Returns the best claim for a type, if all its operations have the same object. `duplicate contact` counts as `contact`.
    ///
    /// The name of a body that both creates and changes the object says neither.
    pub fn best(claims: &[Self]) -> Option<Self> {
        let best = claims
            .iter()
            .min_by_key(|claim| (claim.object.len(), claim.rank, &claim.names))?;
        let is_same = |claim: &Self| claim.object.starts_with(&best.object);
        if !claims.iter().all(is_same) {
            return None;
        }
        let mut best = best.clone();
        let has = |effect| claims.iter().any(|claim| claim.effect == effect);
        if has(Effect::Creates) && has(Effect::Changes) {
            best.names.clone_from(&best.shared);
        }
        Some(best)
    }
}

impl Grammar {
    /// Returns whether an operation returns many objects.
    pub fn returns_many(&self, spellings: &Spellings, operation: &str) -> bool {
        READING_MANY.contains(&Words::read(self, spellings, operation).verb.as_str())
    }

    /// Returns the names for a type with a role in an operation. Returns `None` if the name of the operation has no object.
    pub fn claim(&self, spellings: &Spellings, operation: &str, role: Role) -> Option<Claim> {
        let words = Words::read(self, spellings, operation);
        if words.object.is_empty() {
            return None;
        }
        let names = match role {
            Role::Body => {
                let default = format!("* {}", words.verb);
                self.body_names(&words, self.bodies.get(&words.verb).unwrap_or(&default))
            }
            Role::List => self.list_names(&words),
            Role::ListEnvelope => {
                let mut names = self.list_names(&words);
                let envelope = |name: &mut Vec<String>| name.push("response".to_owned());
                names.iter_mut().for_each(envelope);
                names
            }
            Role::Envelope => {
                let of_thing = ABOUT_THING.contains(&words.verb.as_str());
                let thing = of_thing.then(|| words.object.clone());
                let starts = thing.into_iter().chain([words.all()]);
                let envelope = |start: Vec<String>| [&start[..], &["response".to_owned()]].concat();
                starts.map(envelope).collect()
            }
        };
        let (effect, shared) = match role {
            Role::Body => (words.effect(), self.body_names(&words, &self.shared_body)),
            _ => (Effect::Other, Vec::new()),
        };
        let names = type_names(spellings, names);
        let shared = type_names(spellings, shared);
        let is_restricted = !words.restriction.is_empty();
        let verb = match role {
            Role::Body => self.bodies.get_index_of(&words.verb),
            Role::List | Role::ListEnvelope => {
                READING_MANY.iter().position(|verb| *verb == words.verb)
            }
            Role::Envelope => (words.verb == "get").then_some(0),
        };
        let mut object = words.object;
        self.make_singular(&mut object);
        object.reverse();
        Some(Claim {
            object,
            rank: (verb.unwrap_or(usize::MAX), is_restricted),
            names,
            effect,
            shared,
        })
    }

    /// Returns the name of the body of an error, derived from its documented name, such as `NotFoundDTO`, or from its place.
    pub fn error_body(&self, spellings: &Spellings, raw: &str) -> TypeName {
        const SAID: &[&str] = &["body", "dto", "error", "failure", "response", "schema"];
        let mut words = operation_words(spellings, spellings.without_suffixes(raw));
        while words
            .last()
            .is_some_and(|last| SAID.contains(&last.as_str()))
        {
            words.pop();
        }
        let stem = TypeName::new(spellings, &words.join("_"));
        if words.is_empty() {
            TypeName::new(spellings, ERROR_BODY)
        } else {
            stem.join(ERROR_BODY)
        }
    }

    /// Returns the reason why a name is not valid for a type, if it is not.
    pub fn type_fault(&self, name: &str) -> Option<String> {
        let words = operation_words(&Spellings::default(), name);
        let last = words.last().map_or("", String::as_str);
        if self.empty_words.iter().any(|word| word == last) {
            return Some(format!(
                "`{name}` ends with `{last}`, which does not describe the type"
            ));
        }
        if last == "body" && !name.ends_with(ERROR_BODY) {
            return Some(format!(
                "`{name}` ends with `Body`, but only names of error bodies do, which end with `{ERROR_BODY}`"
            ));
        }
        // One digit at the end is a number, as in `Link2`; several are part of a word, as in `Base64`.
        let digits = name.len()
            - name
                .trim_end_matches(|one: char| one.is_ascii_digit())
                .len();
        if digits == 1 {
            return Some(format!("`{name}` ends with a number"));
        }
        let is_list = |word: &str| word == "data" || singular(word) != word;
        if words
            .windows(2)
            .any(|two| is_list(&two[0]) && two[1] == "item")
        {
            return Some(format!(
                "`{name}` is only named after the list that contains it"
            ));
        }
        let wrong = |word: &&String| {
            self.abbreviations.contains_key(*word)
                || ["successful", "succesful"].contains(&word.as_str())
        };
        words
            .iter()
            .find(wrong)
            .map(|word| format!("`{name}` contains `{word}`, an abbreviation or a word that describes every response"))
    }

    fn body_names(&self, words: &Words, pattern: &str) -> Vec<Vec<String>> {
        let mut object = words.object.clone();
        if words.is_bulk || READING_MANY.contains(&words.verb.as_str()) {
            self.make_singular(&mut object);
        }
        let bulk = words.is_bulk.then(|| "bulk".to_owned());
        let parts = pattern.split(' ').flat_map(|part| match part {
            "*" => object.clone(),
            word => vec![word.to_owned()],
        });
        let short: Vec<String> = bulk.into_iter().chain(parts).collect();
        let long = [&short[..], &words.restriction[..]].concat();
        vec![short, long]
    }

    fn list_names(&self, words: &Words) -> Vec<Vec<String>> {
        let mut object = words.object.clone();
        self.make_singular(&mut object);
        let with = |ending: &[&str], restriction: &[String]| {
            let ending = ending.iter().map(|word| (*word).to_owned());
            let all = object.iter().cloned().chain(ending);
            all.chain(restriction.iter().cloned()).collect()
        };
        let mut names: Vec<Vec<String>> = vec![with(&["list"], &[])];
        if words.verb == "search" {
            names.push(with(&["search", "results"], &[]));
            names.push(with(&["search", "results"], &words.restriction));
        } else {
            names.push(with(&["list"], &words.restriction));
        }
        names
    }
}

fn type_names(spellings: &Spellings, names: Vec<Vec<String>>) -> Vec<TypeName> {
    let name = |words: Vec<String>| TypeName::new(spellings, &words.join("_"));
    let mut names: Vec<TypeName> = names.into_iter().map(name).collect();
    names.dedup();
    names
}

/// The parts of the name of an operation.
struct Words {
    verb: String,
    is_bulk: bool,
    object: Vec<String>,
    restriction: Vec<String>,
}

impl Words {
    fn read(grammar: &Grammar, spellings: &Spellings, operation: &str) -> Self {
        let mut words = operation_words(spellings, operation);
        if words.last().is_some_and(|last| grammar.is_ending(last)) {
            words.pop();
        }
        let mut words = words.into_iter().peekable();
        let is_bulk = words.next_if(|word| word == "bulk").is_some();
        let verb = words.next().unwrap_or_default();
        let mut object: Vec<String> = words.collect();
        let relation = object
            .iter()
            .skip(1)
            .position(|word| RELATIONS.contains(&word.as_str()));
        let restriction = relation.map(|index| object.split_off(index + 1));
        Self {
            verb,
            is_bulk,
            object,
            restriction: restriction.unwrap_or_default(),
        }
    }

    fn effect(&self) -> Effect {
        match self.verb.as_str() {
            "create" => Effect::Creates,
            verb if CHANGING.contains(&verb) => Effect::Changes,
            _ => Effect::Other,
        }
    }

    fn all(&self) -> Vec<String> {
        let bulk = self.is_bulk.then(|| "bulk".to_owned());
        let start = bulk.into_iter().chain([self.verb.clone()]);
        let rest = self.object.iter().chain(&self.restriction).cloned();
        start.chain(rest).collect()
    }
}

#[cfg(test)]
mod tests;
