//! The arguments of methods and constructors in each generation so far, so that no caller ever passes one for another.
//!
//! The order in which a document lists parameters and properties means nothing, but two arguments of one type that change
//! places compile and do the wrong thing. So each order is recorded in a file of the spec folder, which is committed and
//! reviewed. The file is rewritten with each generation; it decides, the documents do not.
//!
//! Two signatures of one function never have the same number of arguments: what compiled before means the same or
//! compiles no longer. A function that would need a second signature of some length takes its arguments by name.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostics::{Diagnostics, Position};
use crate::load::Source;

/// The file of the spec folder.
pub const FILE: &str = "signatures.lock";

/// More arguments than this are given by name.
const BY_POSITION: usize = 4;

/// Where the file starts.
const HEAD: &str = "\
# The arguments of each method, and of each constructor that takes any: in their order, or by name (`{}`).
# `cargo xtask gen` appends new arguments, removes those that are gone, and never changes the order. What a function took
# before follows `was`, so that it never takes other arguments of the same number: it takes them by name instead.
# Review each change: it breaks callers. A function that no release had can lose its `was` part, or its line.
";

/// The arguments of methods and constructors, by path within the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signatures {
    by_path: BTreeMap<String, History>,
}

/// What a function takes and has taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct History {
    /// What it takes; nothing if it is gone.
    now: Signature,
    /// What it took by position before, the latest first.
    past: Vec<Vec<String>>,
}

/// What a function takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    /// The names of the arguments, in their order.
    pub(crate) arguments: Vec<String>,
    /// How they are passed.
    pub(crate) convention: Convention,
}

/// How arguments are passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Convention {
    /// One after another.
    #[default]
    ByPosition,
    /// As the fields of a struct.
    ByName,
}

/// A function whose arguments are put into order.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    /// Everywhere that users find it, also by a deprecated name.
    pub(crate) paths: Vec<String>,
    /// Where they find it in the version in which its API first appears, if that is another.
    pub(crate) earlier: Option<String>,
}

/// How a signature differs from what was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A function that was recorded is no longer there, or takes nothing any more.
    Gone {
        /// Its path.
        path: String,
    },
    /// A function takes other arguments, or takes them in another way.
    Arguments {
        /// Its path.
        path: String,
        /// The arguments that are new.
        added: Vec<String>,
        /// The arguments that are gone.
        removed: Vec<String>,
        /// How the arguments are passed now, if that is new.
        convention: Option<Convention>,
    },
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone { path } => write!(formatter, "`{path}` is gone or takes no arguments"),
            Self::Arguments {
                path,
                added,
                removed,
                convention,
            } => {
                let parts = [("takes also", added), ("no longer takes", removed)];
                let parts = parts.iter().filter(|(_, names)| !names.is_empty());
                let parts = parts.map(|(verb, names)| format!("{verb} `{}`", names.join("`, `")));
                let convention = convention.map(|convention| match convention {
                    Convention::ByName => "takes its arguments by name now".to_owned(),
                    Convention::ByPosition => "takes its arguments by position now".to_owned(),
                });
                let parts: Vec<String> = parts.chain(convention).collect();
                write!(formatter, "`{path}` {}", parts.join(", "))?;
                match (added.as_slice(), removed.as_slice()) {
                    ([new, ..], [old, ..]) => write!(
                        formatter,
                        "; if `{new}` is `{old}` under another name, keep that name by `names` of an overlay \
                         (`parameters: {{operation.new: old}}`, `schemas: {{Schema.new: old}}`, with the names of the \
                         documents) and restore the lines of {FILE}"
                    ),
                    _ => Ok(()),
                }
            }
        }
    }
}

impl Signatures {
    /// Reads the file, and reports the lines that are no signatures.
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

    /// Adds a function and returns the one that it replaces.
    fn record(&mut self, path: &str, history: History) -> Option<History> {
        self.by_path.insert(path.to_owned(), history)
    }

    /// Puts the arguments of a function into their recorded order, new ones behind the others, and adds the signature to
    /// `settled`. A function that is new starts with the order that it has in the earlier version.
    pub(crate) fn settle(
        &self,
        function: &Function,
        mut arguments: Vec<String>,
        settled: &mut Self,
    ) -> Signature {
        let recorded = |path: &String| self.by_path.get(path);
        let known: Vec<&History> = function.paths.iter().filter_map(recorded).collect();
        let earlier = function.earlier.as_ref().and_then(recorded);
        let models = known.iter().copied().chain(earlier);
        let models: Vec<&[String]> = models.flat_map(History::lists).collect();
        // A stable sort: all that are new stay in their order.
        arguments.sort_by_key(|argument| rank(&models, argument));
        let signature = choose(&known, arguments);
        if !signature.arguments.is_empty() {
            for path in &function.paths {
                let history = self.by_path.get(path).cloned().unwrap_or_default();
                settled.record(path, history.followed_by(signature.clone()));
            }
        }
        signature
    }

    /// Adds to `settled` what is recorded of functions that are gone or take nothing any more.
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

    /// Returns how `now` differs from what was recorded. A function that is new is no change for callers.
    pub fn changes(&self, now: &Self) -> Vec<Change> {
        let none = Signature::default();
        let changes = self.by_path.iter().filter_map(|(path, before)| {
            let path = path.clone();
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
            Some(Change::Arguments {
                path,
                added: without(after, before),
                removed: without(before, after),
                convention: (before.convention != after.convention).then_some(after.convention),
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

    /// Returns the history with another signature at its end.
    fn followed_by(self, now: Signature) -> Self {
        let past = self.by_position().filter(|list| !list.is_empty());
        let past =
            past.filter(|list| now.convention == Convention::ByName || **list != now.arguments);
        let past = past.map(<[String]>::to_vec).collect();
        Self { now, past }
    }
}

/// Returns where an argument belongs: to the place that it has in the latest list that has it.
fn rank(models: &[&[String]], argument: &str) -> (usize, usize) {
    let places = models.iter().enumerate().filter_map(|(index, list)| {
        let place = list.iter().position(|known| known == argument)?;
        Some((index, place))
    });
    let mut places = places;
    places.next().unwrap_or((models.len(), 0))
}

/// Chooses a signature that agrees with all that the function had before.
fn choose(known: &[&History], arguments: Vec<String>) -> Signature {
    let same = |one: &[String], other: &[String]| other.iter().all(|name| one.contains(name));
    let lists = known.iter().flat_map(|history| history.by_position());
    let rivals: Vec<&[String]> = lists.filter(|list| list.len() == arguments.len()).collect();
    let (arguments, convention) = match rivals.as_slice() {
        _ if arguments.len() > BY_POSITION => (arguments, Convention::ByName),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Signatures, usize) {
        let mut diagnostics = Diagnostics::default();
        let source = Source {
            file: FILE.into(),
            text: text.to_owned(),
        };
        (
            Signatures::parse(&source, &mut diagnostics),
            diagnostics.len(),
        )
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    /// Settles one function, which documents list with these arguments, and returns the new lines of the file.
    fn settle(recorded: &str, paths: &[&str], earlier: Option<&str>, arguments: &[&str]) -> String {
        let (recorded, problems) = parse(recorded);
        assert_eq!(problems, 0);
        let mut settled = Signatures::default();
        let function = Function {
            paths: names(paths),
            earlier: earlier.map(str::to_owned),
        };
        recorded.settle(&function, names(arguments), &mut settled);
        recorded.remember(&mut settled);
        let text = settled.to_string();
        assert_eq!(parse(&text), (settled, 0));
        text.strip_prefix(HEAD)
            .expect("the file has its head")
            .to_owned()
    }

    /// Lets one function pass through several generations.
    fn follow(generations: &[&[&str]]) -> String {
        let mut lines = String::new();
        for arguments in generations {
            lines = settle(&lines, &["a::f"], None, arguments);
        }
        lines
    }

    #[test]
    fn recorded_arguments_keep_their_order_and_new_ones_follow() {
        assert_eq!(
            follow(&[&["one", "two"], &["three", "two", "one", "zero"]]),
            "a::f(one, two, three, zero) was (one, two)\n"
        );
    }

    #[test]
    fn an_argument_that_takes_the_place_of_another_is_given_by_name() {
        assert_eq!(
            follow(&[&["location", "name"], &["phone", "name"]]),
            "a::f{name, phone} was (location, name)\n"
        );
        // In two steps, no matter which of them was released.
        assert_eq!(
            follow(&[&["location", "name"], &["name"], &["name", "phone"]]),
            "a::f{name, phone} was (name), (location, name)\n"
        );
        assert_eq!(
            follow(&[&["a"], &["a", "b"], &["b"]]),
            "a::f{b} was (a, b), (a)\n"
        );
    }

    #[test]
    fn an_argument_that_returns_has_its_place() {
        let expected = "a::f(location, user) was (user)\n";
        assert_eq!(
            follow(&[&["location", "user"], &["user"], &["user", "location"]]),
            expected
        );
        let twice: &[&[&str]] = &[&["one", "two"], &[], &["two", "one"]];
        assert_eq!(follow(twice), "a::f(one, two)\n");
        let renamed_and_back: &[&[&str]] = &[&["id"], &["contact_id"], &["id"]];
        assert_eq!(follow(renamed_and_back), "a::f(id)\n");
    }

    #[test]
    fn a_removed_argument_alone_needs_no_names() {
        assert_eq!(
            follow(&[&["one", "two", "three"], &["three", "one"]]),
            "a::f(one, three) was (one, two, three)\n"
        );
    }

    #[test]
    fn many_arguments_are_given_by_name() {
        let five = ["a", "b", "c", "d", "e"];
        assert_eq!(follow(&[&five]), "a::f{a, b, c, d, e}\n");
        assert_eq!(follow(&[&five, &five[1..]]), "a::f(b, c, d, e)\n");
        assert_eq!(
            follow(&[&five[1..], &five, &five[..4]]),
            "a::f{b, c, d, a} was (b, c, d, e)\n"
        );
    }

    #[test]
    fn a_function_that_is_gone_is_remembered() {
        let gone = settle("a::g(one, two)\n", &["a::f"], None, &["one"]);
        assert_eq!(gone, "a::f(one)\na::g() was (one, two)\n");
        let back = settle(&gone, &["a::g"], None, &["two", "one"]);
        assert_eq!(back, "a::f() was (one)\na::g(one, two)\n");
    }

    #[test]
    fn a_later_version_starts_with_the_order_of_the_earlier_one() {
        let lines = settle(
            "a::f(one, two)\n",
            &["v3::a::f"],
            Some("a::f"),
            &["two", "one"],
        );
        assert_eq!(lines, "a::f() was (one, two)\nv3::a::f(one, two)\n");
        // Nobody has called it, so other arguments of the same number are no danger.
        let other = settle("a::f(one)\n", &["v3::a::f"], Some("a::f"), &["two"]);
        assert_eq!(other, "a::f() was (one)\nv3::a::f(two)\n");
    }

    #[test]
    fn paths_of_one_function_have_one_signature() {
        let paths = ["a::f", "v3::a::f"];
        let shared = settle("a::f(one, two)\n", &paths, None, &["two", "one"]);
        assert_eq!(shared, "a::f(one, two)\nv3::a::f(one, two)\n");
        // It splits: the callers of both had what the shared function took.
        let split = settle(&shared, &["v3::a::f"], Some("a::f"), &["three", "two"]);
        assert!(
            split.ends_with("v3::a::f{two, three} was (one, two)\n"),
            "{split}"
        );
        // Two functions become one, and have had different orders.
        let apart = "a::f(one, two)\nv3::a::f(two, one)\n";
        assert_eq!(
            settle(apart, &paths, None, &["one", "two"]),
            "a::f{one, two} was (one, two)\nv3::a::f{one, two} was (two, one)\n"
        );
    }

    #[test]
    fn a_function_never_has_two_signatures_of_one_length() {
        // Every sequence of three generations with up to three arguments, in any order.
        let lists: Vec<Vec<&str>> = permutations(&["a", "b", "c", "d"], 3);
        for first in &lists {
            for second in &lists {
                for third in &lists {
                    let lines = follow(&[first, second, third]);
                    let (signatures, _) = parse(&lines);
                    let Some(history) = signatures.by_path.get("a::f") else {
                        continue;
                    };
                    let mut lengths: Vec<usize> =
                        history.by_position().map(<[String]>::len).collect();
                    lengths.sort_unstable();
                    let count = lengths.len();
                    lengths.dedup();
                    assert_eq!(
                        lengths.len(),
                        count,
                        "{first:?} {second:?} {third:?}: {lines}"
                    );
                }
            }
        }
    }

    /// Returns all lists of up to `length` of some names, each once.
    fn permutations<'a>(names: &[&'a str], length: usize) -> Vec<Vec<&'a str>> {
        let mut lists = vec![Vec::new()];
        if length > 0 {
            for name in names {
                let others: Vec<&str> = names
                    .iter()
                    .copied()
                    .filter(|other| other != name)
                    .collect();
                for mut rest in permutations(&others, length - 1) {
                    rest.insert(0, name);
                    lists.push(rest);
                }
            }
        }
        lists
    }

    #[test]
    fn changes_are_told() {
        let (before, _) = parse("a::f(one, two)\na::g(one)\na::h(one)\na::i() was (one)\n");
        let (after, _) = parse(
            "a::f{two, three} was (one, two)\na::g(one, two) was (one)\na::h() was (one)\na::i(one)\na::j(one)\n",
        );
        let changes: Vec<String> = before
            .changes(&after)
            .iter()
            .map(Change::to_string)
            .collect();
        assert_eq!(
            changes,
            [
                "`a::f` takes also `three`, no longer takes `one`, takes its arguments by name now; if `three` is `one` under \
                 another name, keep that name by `names` of an overlay (`parameters: {operation.new: old}`, `schemas: \
                 {Schema.new: old}`, with the names of the documents) and restore the lines of signatures.lock",
                "`a::g` takes also `two`",
                "`a::h` is gone or takes no arguments",
            ]
        );
        assert_eq!(after.changes(&after), []);
    }

    #[test]
    fn lines_of_a_merge_conflict_and_of_anything_else_are_reported() {
        for line in [
            "<<<<<<< HEAD",
            "a::b",
            "a::b()",
            "a::b{}",
            "a::b(one,two)",
            "a::b(one, two) # why",
            "a::b(one, two}",
            "a::b(one) was",
            "a::b(one) was ()",
            "a::b(one) was {two}",
            "a::b(one) was (two),(three)",
            "(one)",
            "a::(one)",
        ] {
            assert_eq!(parse(&format!("a::c(one)\n{line}\n")).1, 1, "{line}");
        }
        assert_eq!(parse("a::b(one, two)\na::b(two, one)\n").1, 1);
    }
}
