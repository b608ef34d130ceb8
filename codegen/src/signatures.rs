//! The recorded arguments of methods and constructors, so that a new generation never swaps the arguments of existing callers.
//!
//! The order of parameters and properties in a document has no meaning and may change. But if two arguments of the same type
//! are swapped, callers still compile and do the wrong thing. So each order is recorded in a file of the spec folder, which is
//! committed, reviewed, and updated by each generation. The recorded order has precedence over that of the documents.
//!
//! A function never takes two different lists with the same number of arguments by position, so code that compiled before
//! either means the same or no longer compiles. A function that would need a second list of the same length takes its arguments
//! by name.

mod change;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostics::{Diagnostics, Position};
use crate::load::Source;

pub use change::Change;

/// The name of the file in the spec folder.
pub const FILE: &str = "signatures.lock";

/// Maximum number of arguments that are passed by position.
const BY_POSITION: usize = 4;

/// The header of the file.
const HEAD: &str = "\
# The arguments of each method, and of each constructor that takes any: in their order, or by name (`{}`).
# `cargo xtask gen` appends new arguments, removes those that are gone, and never changes the order. `was` records
# what a function took before: it never takes the same number of other arguments by position, but takes them by name instead.
# Review each change: it breaks callers. If no release contains a function, its `was` part or its line can be deleted.
";

/// The arguments of methods and constructors, by path within the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signatures {
    by_path: BTreeMap<String, History>,
}

/// The current and earlier arguments of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct History {
    /// The current arguments.
    now: Signature,
    /// The earlier arguments by position, the latest first.
    past: Vec<Vec<String>>,
}

/// The arguments of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    /// The names of the arguments, in their order.
    pub(crate) arguments: Vec<String>,
    /// The way in which they are passed.
    pub(crate) convention: Convention,
}

/// The ways in which arguments are passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Convention {
    /// One after another.
    #[default]
    ByPosition,
    /// As the fields of a struct.
    ByName,
}

/// A function whose arguments are to be ordered.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    /// All public paths, including deprecated names.
    pub(crate) paths: Vec<String>,
    /// The path in the version in which its API first appears, if it is another version.
    pub(crate) earlier: Option<String>,
}

/// The arguments that a function needs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Members {
    /// Their names, in the default order.
    pub(crate) names: Vec<String>,
    /// Whether a call could not be understood without their names, however few they are.
    pub(crate) by_name: bool,
}

impl Signatures {
    /// Reads the file, and reports the lines that are not signatures or repeat a path.
    pub(crate) fn parse(source: &Source, diagnostics: &mut Diagnostics) -> Self {
        let mut signatures = Self::default();
        for (index, line) in source.text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let message = match parse_line(line) {
                None => "not a signature, such as `links::Link::new(name, target)`".to_owned(),
                Some((path, history)) => match signatures.record(path, history) {
                    None => continue,
                    Some(_) => format!("`{path}` has two signatures"),
                },
            };
            let position = Position {
                line: index + 1,
                column: 1,
            };
            let help = "keep the line as it was committed before";
            diagnostics.push_at(&source.file, position, message, help);
        }
        signatures
    }

    /// Adds a function and returns the replaced history, if any.
    fn record(&mut self, path: &str, history: History) -> Option<History> {
        self.by_path.insert(path.to_owned(), history)
    }

    /// Sorts the arguments of a function in their recorded order, with new ones at the end, and adds the signature to
    /// `settled` if it has arguments. A new function starts with the order of the earlier version.
    pub(crate) fn settle(
        &self,
        function: &Function,
        members: Members,
        settled: &mut Self,
    ) -> Signature {
        let mut arguments = members.names;
        let recorded = |path: &String| self.by_path.get(path);
        let known: Vec<&History> = function.paths.iter().filter_map(recorded).collect();
        let earlier = function.earlier.as_ref().and_then(recorded);
        let models = known.iter().copied().chain(earlier);
        let models: Vec<&[String]> = models.flat_map(History::lists).collect();
        // The sort is stable, so new arguments keep their order.
        arguments.sort_by_key(|argument| rank(&models, argument));
        let signature = choose(&known, arguments, members.by_name);
        if !signature.arguments.is_empty() {
            for path in &function.paths {
                let history = self.by_path.get(path).cloned().unwrap_or_default();
                settled.record(path, history.followed_by(signature.clone()));
            }
        }
        signature
    }

    /// Adds the functions that were removed or have no more arguments to `settled`, if they took some by position before.
    pub(crate) fn remember(&self, settled: &mut Self) {
        for (path, history) in &self.by_path {
            if !settled.by_path.contains_key(path) {
                let history = history.clone().followed_by(Signature::default());
                if !history.past.is_empty() {
                    settled.record(path, history);
                }
            }
        }
    }

    /// Returns the difference between `now` and the record. A new function is not a change for callers.
    pub fn changes(&self, now: &Self) -> Vec<Change> {
        let none = Signature::default();
        let changes = self.by_path.iter().filter_map(|(path, before)| {
            let path = path.clone();
            let known: Vec<&String> = before.lists().flatten().collect();
            let (before, after) = (&before.now, now.by_path.get(&path));
            let after = after.map_or(&none, |history| &history.now);
            if before == after || before.arguments.is_empty() {
                return None;
            }
            if after.arguments.is_empty() {
                return Some(Change::Gone { path });
            }
            let without = |some: &Signature, others: &Signature| -> Vec<String> {
                let names = some.arguments.iter();
                let missing = names.filter(|name| !others.arguments.contains(name));
                missing.cloned().collect()
            };
            let (added, removed) = (without(after, before), without(before, after));
            let mut unknown = added.iter().filter(|name| !known.contains(name));
            let renamed = unknown.next().zip(removed.first());
            let renamed = renamed.map(|(new, old)| (new.clone(), old.clone()));
            Some(Change::Arguments {
                path,
                added,
                removed,
                convention: (before.convention != after.convention).then_some(after.convention),
                renamed,
            })
        });
        changes.collect()
    }
}

impl History {
    /// Returns the lists of arguments, the latest first.
    fn lists(&self) -> impl Iterator<Item = &[String]> {
        let past = self.past.iter().map(Vec::as_slice);
        std::iter::once(self.now.arguments.as_slice()).chain(past)
    }

    /// Returns the lists of arguments that were passed by position.
    fn by_position(&self) -> impl Iterator<Item = &[String]> {
        let skipped = match self.now.convention {
            Convention::ByPosition => 0,
            Convention::ByName => 1,
        };
        self.lists().skip(skipped)
    }

    /// Returns the history with a new current signature.
    fn followed_by(self, now: Signature) -> Self {
        let past = self.by_position().filter(|list| !list.is_empty());
        let past =
            past.filter(|list| now.convention == Convention::ByName || **list != now.arguments);
        let past = past.map(<[String]>::to_vec).collect();
        Self { now, past }
    }
}

/// Returns the sort key of an argument: the index of the first list that contains it, and its position there. An argument in no list
/// comes last.
fn rank(models: &[&[String]], argument: &str) -> (usize, usize) {
    let places = models.iter().enumerate().filter_map(|(index, list)| {
        let place = list.iter().position(|known| known == argument)?;
        Some((index, place))
    });
    let mut places = places;
    places.next().unwrap_or((models.len(), 0))
}

/// Chooses a signature that gives no call of an earlier one another meaning.
fn choose(known: &[&History], arguments: Vec<String>, by_name: bool) -> Signature {
    let same = |one: &[String], other: &[String]| other.iter().all(|name| one.contains(name));
    let lists = known.iter().flat_map(|history| history.by_position());
    let rivals: Vec<&[String]> = lists.filter(|list| list.len() == arguments.len()).collect();
    let (arguments, convention) = match rivals.as_slice() {
        _ if arguments.len() > BY_POSITION => (arguments, Convention::ByName),
        _ if by_name => (arguments, Convention::ByName),
        [] => (arguments, Convention::ByPosition),
        [first, others @ ..]
            if same(first, &arguments) && others.iter().all(|other| other == first) =>
        {
            (first.to_vec(), Convention::ByPosition)
        }
        _ => (arguments, Convention::ByName),
    };
    Signature {
        arguments,
        convention,
    }
}

fn parse_line(line: &str) -> Option<(&str, History)> {
    let (line, past) = match line.split_once(" was ") {
        None => (line, Vec::new()),
        Some((line, past)) => {
            let lists = past.strip_prefix('(')?.strip_suffix(')')?.split("), (");
            (line, lists.map(parse_names).collect::<Option<_>>()?)
        }
    };
    let (path, now) = if let Some(line) = line.strip_suffix('}') {
        let (path, names) = line.split_once('{')?;
        (path, (parse_names(names)?, Convention::ByName))
    } else {
        let (path, names) = line.strip_suffix(')')?.split_once('(')?;
        let is_gone = names.is_empty() && !past.is_empty();
        let names = if is_gone {
            Vec::new()
        } else {
            parse_names(names)?
        };
        (path, (names, Convention::ByPosition))
    };
    let (arguments, convention) = now;
    let now = Signature {
        arguments,
        convention,
    };
    path.split("::")
        .all(is_name)
        .then_some((path, History { now, past }))
}

fn parse_names(text: &str) -> Option<Vec<String>> {
    let names = text
        .split(", ")
        .map(|name| is_name(name).then(|| name.to_owned()));
    names.collect()
}

fn is_name(name: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    !name.is_empty() && name.chars().all(is_part)
}

impl fmt::Display for Signatures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEAD)?;
        for (path, History { now, past }) in &self.by_path {
            let names = now.arguments.join(", ");
            match now.convention {
                Convention::ByPosition => write!(formatter, "{path}({names})")?,
                Convention::ByName => write!(formatter, "{path}{{{names}}}")?,
            }
            if !past.is_empty() {
                let past: Vec<String> = past.iter().map(|list| list.join(", ")).collect();
                write!(formatter, " was ({})", past.join("), ("))?;
            }
            writeln!(formatter)?;
        }
        Ok(())
    }
}
