//! What the versions of the Oauth API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, Node, Writer, impl_debug, impl_default, impl_extra, open_enum,
};

use crate::{CompanyId, LocationId};

/// The documented schema `GetLocationAccessCodeBodyDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationTokenRequest {
    /// Id of the company (agency).
    pub company_id: CompanyId,
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LocationTokenRequest {
    /// Makes a value from what is required.
    pub fn new(
        company_id: impl Into<CompanyId>,
        location_id: impl Into<LocationId>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            location_id: location_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LocationTokenRequest {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
    }
}

/// The documented schema `InstalledLocationSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstalledLocation {
    /// Its id.
    ///
    /// Example: `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `John Deo`.
    pub name: Option<String>,
    /// The property `address`.
    pub address: Option<String>,
    /// The property `isInstalled`.
    pub is_installed: Option<bool>,
    /// The property `versionId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub version_id: Option<String>,
    /// The property `installedAt`.
    ///
    /// Format: RFC 3339 date and time. Example: `2024-01-15T10:30:00.000Z`.
    pub installed_at: Option<String>,
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

/// One of a set of strings.
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

/// One of a set of strings.
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
    LocationTokenRequest,
}

impl_default! {
    InstalledLocation,
}

impl_extra! {
    LocationTokenRequest,
}

open_enum! {
    UserType, GrantType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    UserType, GrantType,
}
