//! Differences between a received JSON value and the documented type.

use std::fmt;

use crate::debug_fields::debug_value;

/// A place where a response differs from its documentation.
///
/// The response is still usable: the value was converted if that loses nothing, or is kept in `extra`. A missing required value
/// is read as an empty one, if its type has one. A value outside of any object, such as an element of a list that is the whole
/// body, is omitted.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The kind of the mismatch.
    pub kind: MismatchKind,
    /// The path: `$.results.pages[3].id`.
    pub path: String,
    /// The documented type: a JSON type, the name of a Rust type, or a description such as `a value`. For an undocumented key,
    /// the type that lacks it.
    pub expected: &'static str,
    /// The value received: an excerpt of the JSON without secrets, or `nothing`.
    pub found: String,
    /// The JSON type of the received value, such as `string`; `nothing` if there is no value or its type was not determined.
    /// Unlike the excerpt, it holds no data.
    pub found_type: &'static str,
    /// Whether the value was converted to the expected type (`"5"` to 5), or a missing value was read as an empty one. Otherwise
    /// the value is not in a field.
    pub coerced: bool,
}

/// The kinds of mismatches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MismatchKind {
    /// A value of a different type than documented, or a missing required value.
    WrongType,
    /// A key that the documentation lacks.
    UndocumentedKey,
    /// An object with keys, none of which is documented: most likely it has a different type than documented.
    NoDocumentedKey,
}

impl Mismatch {
    /// Describes a value at `path` that is omitted because its type is not the expected one.
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

impl fmt::Debug for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Mismatch")
            .field("kind", &self.kind)
            .field("path", &self.path)
            .field("expected", &self.expected)
            .field("found", debug_value(&self.found))
            .field("found_type", &self.found_type)
            .field("coerced", &self.coerced)
            .finish()
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
