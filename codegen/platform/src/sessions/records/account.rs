//! The account that a session belongs to.

use std::fmt;

use highlevel_runtime::TokenType;
use highlevel_runtime::internal::one_line;

/// Maximum length of an id that is shown in full.
const ID: usize = 100;

/// A location or company that an app is installed in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Account {
    /// A location, also called a sub-account, by its id.
    Location(String),
    /// A company, also called an agency, by its id.
    Company(String),
}

impl Account {
    /// Returns the id.
    pub fn id(&self) -> &str {
        self.parts().1
    }

    /// Returns the type of its tokens.
    pub fn token_type(&self) -> TokenType {
        match self {
            Self::Location(_) => TokenType::Location,
            Self::Company(_) => TokenType::Company,
        }
    }

    /// Returns the name of the session in the store, after the prefix of the app.
    pub(crate) fn name(&self) -> String {
        let (noun, id) = self.parts();
        format!("{noun}/{id}")
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name.split_once('/')? {
            ("location", id) => Some(Self::Location(id.to_owned())),
            ("company", id) => Some(Self::Company(id.to_owned())),
            _ => None,
        }
    }

    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Location(id) => ("location", id),
            Self::Company(id) => ("company", id),
        }
    }
}

impl fmt::Display for Account {
    /// Writes `location ve9EPM428h8vShlRW1KT`. Ids are untrusted input, so line breaks in them are escaped.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (noun, id) = self.parts();
        write!(formatter, "{noun} {}", one_line(id, ID))
    }
}
