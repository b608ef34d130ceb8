//! The arguments of methods and constructors as they were generated before, so that their order never changes.
//!
//! The order in which a document lists parameters and properties means nothing, but two arguments of one type that change
//! places compile and do the wrong thing. So the order is recorded in a file of the spec folder, which is committed and
//! reviewed. The file is rewritten with each generation; it decides, the documents do not.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostics::{Diagnostics, Position};
use crate::load::Source;

/// The file of the spec folder.
pub const FILE: &str = "signatures.lock";

/// Where the file starts.
const HEAD: &str = "\
# The arguments of each method, and of each constructor that takes any, in their order.
# `cargo xtask gen` appends new arguments, removes those that are gone, and never changes the order. Review each change:
# it breaks callers.
";

/// The arguments of methods and constructors, by path within the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signatures {
    by_path: BTreeMap<String, Vec<String>>,
}

/// Where a function is.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    /// Where users find it.
    pub(crate) current: String,
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
    /// A function takes other arguments.
    Arguments {
        /// Its path.
        path: String,
        /// The arguments that are new, at the end.
        added: Vec<String>,
        /// The arguments that are gone.
        removed: Vec<String>,
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
            } => {
                let parts = [("takes also", added), ("no longer takes", removed)];
                let parts = parts.iter().filter(|(_, names)| !names.is_empty());
                let parts = parts.map(|(verb, names)| format!("{verb} `{}`", names.join("`, `")));
                let parts: Vec<String> = parts.collect();
                write!(formatter, "`{path}` {}", parts.join(" and "))
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
                Some((path, arguments)) => match signatures.record(path, arguments) {
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

    /// Adds a signature and returns the one that it replaces.
    fn record(&mut self, path: &str, arguments: Vec<String>) -> Option<Vec<String>> {
        self.by_path.insert(path.to_owned(), arguments)
    }

    /// Puts the arguments of a function into their recorded order, new ones behind the others, and adds the signature to
    /// `settled`. A function that is new starts with the order that it has in the earlier version.
    pub(crate) fn settle(
        &self,
        path: &Path,
        mut arguments: Vec<String>,
        settled: &mut Self,
    ) -> Vec<String> {
        let recorded = self
            .by_path
            .get(&path.current)
            .or_else(|| self.by_path.get(path.earlier.as_ref()?));
        if let Some(recorded) = recorded {
            // A stable sort: all that are new stay in their order.
            arguments.sort_by_key(|argument| {
                let position = recorded.iter().position(|known| known == argument);
                position.unwrap_or(recorded.len())
            });
        }
        if !arguments.is_empty() {
            settled.record(&path.current, arguments.clone());
        }
        arguments
    }

    /// Returns how `now` differs from what was recorded. A function that is new is no change for callers.
    pub fn changes(&self, now: &Self) -> Vec<Change> {
        let changes = self.by_path.iter().filter_map(|(path, before)| {
            let path = path.clone();
            let Some(after) = now.by_path.get(&path) else {
                return Some(Change::Gone { path });
            };
            let without = |some: &[String], others: &[String]| -> Vec<String> {
                let missing = some.iter().filter(|name| !others.contains(name));
                missing.cloned().collect()
            };
            let (added, removed) = (without(after, before), without(before, after));
            (!added.is_empty() || !removed.is_empty()).then_some(Change::Arguments {
                path,
                added,
                removed,
            })
        });
        changes.collect()
    }
}

fn parse_line(line: &str) -> Option<(&str, Vec<String>)> {
    let (path, arguments) = line.strip_suffix(')')?.split_once('(')?;
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .chars()
                .all(|character| character.is_alphanumeric() || character == '_')
    };
    let arguments: Vec<String> = arguments.split(", ").map(str::to_owned).collect();
    let valid = path.split("::").all(is_name) && arguments.iter().all(|name| is_name(name));
    valid.then_some((path, arguments))
}

impl fmt::Display for Signatures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEAD)?;
        for (path, arguments) in &self.by_path {
            writeln!(formatter, "{path}({})", arguments.join(", "))?;
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

    fn path(current: &str, earlier: Option<&str>) -> Path {
        Path {
            current: current.to_owned(),
            earlier: earlier.map(str::to_owned),
        }
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn recorded_arguments_keep_their_order_and_new_ones_follow() {
        let (recorded, _) = parse("a::B::c(one, two, three)\n");
        let mut settled = Signatures::default();
        let order = recorded.settle(
            &path("a::B::c", None),
            names(&["four", "three", "one", "zero"]),
            &mut settled,
        );
        assert_eq!(order, names(&["one", "three", "four", "zero"]));
        let changes: Vec<String> = recorded
            .changes(&settled)
            .iter()
            .map(Change::to_string)
            .collect();
        assert_eq!(
            changes,
            ["`a::B::c` takes also `four`, `zero` and no longer takes `two`"]
        );
    }

    #[test]
    fn a_later_version_starts_with_the_order_of_the_earlier_one() {
        let (recorded, _) = parse("a::B::c(one, two)\n");
        let mut settled = Signatures::default();
        let order = recorded.settle(
            &path("v3::a::B::c", Some("a::B::c")),
            names(&["two", "one"]),
            &mut settled,
        );
        assert_eq!(order, names(&["one", "two"]));
        assert!(settled.to_string().ends_with("v3::a::B::c(one, two)\n"));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = format!("{HEAD}a::B::c(one)\na::B::new(r_2, type_)\n");
        let (signatures, problems) = parse(&text);
        assert_eq!((signatures.to_string(), problems), (text, 0));
        assert_eq!(signatures.changes(&signatures), []);
    }

    #[test]
    fn a_function_that_is_gone_is_a_change_and_a_new_one_is_none() {
        let (before, _) = parse("a::gone(one)\na::kept(one)\n");
        let (after, _) = parse("a::kept(one)\na::new(one)\n");
        let gone = Change::Gone {
            path: "a::gone".to_owned(),
        };
        assert_eq!(before.changes(&after), [gone]);
    }

    #[test]
    fn lines_of_a_merge_conflict_and_of_anything_else_are_reported() {
        for line in [
            "<<<<<<< HEAD",
            "a::b",
            "a::b()",
            "a::b(one,two)",
            "a::b(one, two) # why",
            "(one)",
            "a::(one)",
        ] {
            assert_eq!(parse(&format!("a::c(one)\n{line}\n")).1, 1, "{line}");
        }
        assert_eq!(parse("a::b(one, two)\na::b(two, one)\n").1, 1);
    }
}
