//! The difference between a signature and its record.

use std::fmt;

use super::{Convention, FILE};

/// The difference between a signature and its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A recorded function no longer exists, or has no arguments any more.
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
        /// The way in which the arguments are passed now, if that is new.
        convention: Option<Convention>,
        /// An argument that is new, and one that is gone: the function has never had both, so they may be one argument under
        /// two names.
        renamed: Option<(String, String)>,
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
