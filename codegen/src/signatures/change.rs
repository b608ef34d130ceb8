//! The difference between a signature and its record.

use std::fmt;

use super::{Convention, FILE};

/// The difference between a signature and its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A recorded function no longer exists, or no longer has arguments.
    Gone {
        /// The path of the function.
        path: String,
    },
    /// A function takes other arguments, or takes them in another way.
    Arguments {
        /// The path of the function.
        path: String,
        /// The new arguments.
        added: Vec<String>,
        /// The removed arguments.
        removed: Vec<String>,
        /// The new convention, if it has changed.
        convention: Option<Convention>,
        /// A new argument that the function never had before, and a removed one, because it may be a rename.
        renamed: Option<(String, String)>,
    },
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone { path } => {
                write!(formatter, "`{path}` was removed or no longer has arguments")
            }
            Self::Arguments {
                path,
                added,
                removed,
                convention,
                renamed,
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
                match renamed {
                    Some((new, old)) => write!(
                        formatter,
                        "; if `{new}` is `{old}` under another name, keep that name by `names` of an overlay \
                         (`parameters: {{operation.new: old}}`, `schemas: {{Schema.new: old}}`, with the names of the \
                         documents) and restore the lines of {FILE}"
                    ),
                    None => Ok(()),
                }
            }
        }
    }
}
