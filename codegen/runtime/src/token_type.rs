//! The type of account that a token belongs to.

use std::fmt;

/// The type of account that a token belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// A location, also called a sub-account.
    Location,
    /// A company, also called an agency.
    #[doc(alias = "agency")]
    Company,
}

impl TokenType {
    /// Returns the name of the type in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Location => "location",
            Self::Company => "company",
        }
    }

    /// Returns the value of `userType` in HighLevel's OAuth endpoints: `Location` or `Company`.
    pub fn user_type(self) -> &'static str {
        match self {
            Self::Location => "Location",
            Self::Company => "Company",
        }
    }
}

impl fmt::Display for TokenType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
