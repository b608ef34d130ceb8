//! Types shared by the versions of the OAuth API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, Node, Timestamp, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

use crate::{CompanyId, LocationId};

/// The location for which a token is requested.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationTokenGrant {
    /// Id of the company (agency) that the location belongs to.
    pub company_id: CompanyId,
    /// Id of the location (sub-account) for which to obtain a token.
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LocationTokenGrant {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            location_id: location_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LocationTokenGrant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
    }
}

/// A location of a company, and whether it has an app installed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstalledLocation {
    /// Id of the location.
    ///
    /// Example: `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<LocationId>,
    /// Name of the location.
    ///
    /// Example: `John Deo`.
    pub name: Option<String>,
    /// Postal address of the location, in one line.
    pub address: Option<String>,
    /// Whether the app is installed in the location.
    pub is_installed: Option<bool>,
    /// Id of the version of the app that is installed in the location.
    ///
    /// Example: `674587703dfd4161f1e3c557`.
    pub version_id: Option<String>,
    /// When the app was installed in the location, RFC 3339.
    ///
    /// Example: `2024-01-15T10:30:00.000Z`.
    pub installed_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstalledLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstalledLocation")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            address: object.optional("address"),
            is_installed: object.optional("isInstalled"),
            version_id: object.optional("versionId"),
            installed_at: object.optional("installedAt"),
            extra: object.extra(),
        })
    }
}

/// Whether the token is of a company (`Company`) or of a location (`Location`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum UserType {
    /// `Company`
    Company,
    /// `Location`
    Location,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl UserType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Company => "Company",
            Self::Location => "Location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Company" => Self::Company,
            "Location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether an authorization code, a refresh token or only the credentials of the app
/// are exchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `refresh_token`
    RefreshToken,
    /// `client_credentials`
    ClientCredentials,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GrantType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GrantType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "authorization_code" => Self::AuthorizationCode,
            "refresh_token" => Self::RefreshToken,
            "client_credentials" => Self::ClientCredentials,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    LocationTokenGrant,
}

impl_debug_fields! {
    InstalledLocation { id, name, address, is_installed, version_id, installed_at },
}

impl_default! {
    InstalledLocation,
}

impl_extra! {
    LocationTokenGrant,
}

open_enum! {
    UserType, GrantType,
}

open_enum_decode! {
    UserType,
}

open_enum_encode! {
    UserType, GrantType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    UserType, GrantType,
}
