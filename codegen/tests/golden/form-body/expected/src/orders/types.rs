//! Types of the requests and responses of the Orders API.

use highlevel_runtime::json::{debug_fields, hidden};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum, open_enum_encode,
};

/// The documented schema `TokenRequest`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TokenRequest {
    /// The property `grant`.
    pub grant: TokenRequestGrant,
    /// The property `code`.
    pub code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TokenRequest {
    /// Creates a value with the required fields.
    pub fn new(grant: TokenRequestGrant) -> Self {
        Self {
            grant,
            code: None,
            extra: Extra::new(),
        }
    }

    /// The property `code`.
    #[must_use]
    pub fn code(mut self, value: impl IntoOptional<String>) -> Self {
        self.code = value.into_optional();
        self
    }
}

impl Encode for TokenRequest {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("grant", &self.grant);
        object.field("code", &self.code);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TokenRequestGrant {
    /// `code`
    Code,
    /// `refresh`
    Refresh,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TokenRequestGrant {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Code => "code",
            Self::Refresh => "refresh",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TokenRequestGrant {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "code" => Self::Code,
            "refresh" => Self::Refresh,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/orders.yaml`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTokenResponse {
    /// The property `token`.
    pub token: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for GetTokenResponse {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "GetTokenResponse",
            &[("token", &hidden("token", &self.token)), ("extra", &self.extra)],
        )
    }
}

impl Decode for GetTokenResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTokenResponse")?;
        Some(Self {
            token: object.optional("token"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    TokenRequest,
}

impl_default! {
    GetTokenResponse,
}

impl_extra! {
    TokenRequest,
}

open_enum! {
    TokenRequestGrant,
}

open_enum_encode! {
    TokenRequestGrant,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    TokenRequestGrant,
}
