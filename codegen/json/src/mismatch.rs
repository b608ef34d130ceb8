//! What a received JSON value was expected to be and is not.

use std::fmt;

/// A place where a response is not what its documentation says.
///
/// The response is still usable: the value was converted where that loses nothing, or is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where: `$.results.pages[3].id`.
    pub path: String,
    /// What the documentation says is there: a JSON type or the name of a Rust type.
    pub expected: &'static str,
    /// What is there: an excerpt of the JSON without secrets, or `nothing`.
    pub found: String,
    /// The JSON type of what is there, such as `string`; `nothing` if nothing is. Unlike the excerpt, it holds no data.
    pub found_type: &'static str,
    /// Whether the value was converted to the expected type (`"5"` to 5). Otherwise it is left out.
    pub coerced: bool,
}

impl Mismatch {
    /// Describes a value at `path` that is left out because it is not what was expected.
    pub fn new(path: impl Into<String>, expected: &'static str, found: impl Into<String>) -> Self {
        Self {
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
        write!(
            formatter,
            "{}: expected {}, found {}",
            self.path, self.expected, self.found
        )
    }
}
