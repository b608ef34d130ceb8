//! The type of the user that a user context names.

/// The type of a user's account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `agency`: a user of the company. A company user who works in a location has this type, too.
    #[doc(alias = "agency")]
    Company,
    /// `location`: a user of one or more locations.
    Location,
    /// A value that is unknown to this version.
    Unknown(String),
}

impl UserType {
    /// Returns the value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Company => "agency",
            Self::Location => "location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserType {
    fn from(value: &str) -> Self {
        match value {
            "agency" => Self::Company,
            "location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

highlevel_runtime::open_enum!(UserType);
highlevel_runtime::open_enum_decode!(UserType);
highlevel_runtime::open_enum_encode!(UserType);
highlevel_runtime::impl_serde!(UserType);
