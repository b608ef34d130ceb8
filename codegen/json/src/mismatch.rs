//! What a received JSON value was expected to be and is not.

use std::fmt;

/// A place where a response is not what its documentation says.
///
/// The response is still usable: the value was converted where that loses nothing, or is kept beside the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// What is not as documented.
    pub kind: MismatchKind,
    /// Where: `$.results.pages[3].id`.
    pub path: String,
    /// What the documentation says is there: a JSON type or the name of a Rust type. Of an undocumented key, the name of
    /// the type that lacks it.
    pub expected: &'static str,
    /// What is there: an excerpt of the JSON without secrets, or `nothing`.
    pub found: String,
    /// The JSON type of what is there, such as `string`; `nothing` if nothing is. Unlike the excerpt, it holds no data.
    pub found_type: &'static str,
    /// Whether the value was converted to the expected type (`"5"` to 5). Otherwise no field holds it.
    pub coerced: bool,
}

/// What is not as documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MismatchKind {
    /// A value of another type than documented, or none where one is required.
    WrongType,
    /// A key that the documentation lacks.
    UndocumentedKey,
    /// An object that has keys, none of which is documented: most likely it is something else than the type says.
    NoDocumentedKey,
}

impl Mismatch {
    /// Describes a value at `path` that is left out because it is not what was expected.
    pub fn new(path: impl Into<String>, expected: &'static str, found: impl Into<String>) -> Self {
        Self {
            kind: MismatchKind::WrongType,
            path: path.into(),
            expected,
            found: found.into(),
            found_type: "nothing",
            coerced: false,
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            expected,
            found,
            ..
        } = self;
        match self.kind {
            MismatchKind::WrongType => {
                write!(formatter, "{path}: expected {expected}, found {found}")
            }
            MismatchKind::UndocumentedKey => {
                write!(
                    formatter,
                    "{path}: not documented in {expected}, found {found}"
                )
            }
            MismatchKind::NoDocumentedKey => {
                write!(
                    formatter,
                    "{path}: no documented key of {expected}, found {found}"
                )
            }
        }
    }
}
