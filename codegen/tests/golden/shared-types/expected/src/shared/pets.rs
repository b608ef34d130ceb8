//! Types shared by the versions of the Pets API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, debug_variant, hidden, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Alternative, Decode, Extra, Node, impl_debug_fields, impl_default, open_enum,
    open_enum_encode,
};

use crate::shared::orders::Owner;

/// The documented schema `Detail`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Detail {
    /// The property `code`.
    pub code: Option<i64>,
    /// The property `reason`.
    pub reason: Option<Box<Reason>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Detail {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Detail",
            &[
                ("code", &hidden("code", &self.code)),
                ("reason", &self.reason),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Detail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Detail")?;
        Some(Self {
            code: object.optional("code"),
            reason: object.optional("reason"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Kind {
    /// `cat`
    Cat,
    /// `dog`
    Dog,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Kind {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "dog",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Kind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "cat" => Self::Cat,
            "dog" => Self::Dog,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented schema `Problem`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Problem {
    /// The property `reason`.
    pub reason: Option<Reason>,
    /// The property `owner`.
    pub owner: Option<Owner>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Problem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Problem")?;
        Some(Self {
            reason: object.optional("reason"),
            owner: object.optional("owner"),
            extra: object.extra(),
        })
    }
}

/// One of several types.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum Reason {
    /// A string.
    String(String),
    /// `Detail`.
    Detail(Detail),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for Reason {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::Detail(value) => debug_variant(formatter, "Detail", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<&str> for Reason {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Reason {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Detail> for Reason {
    #[inline]
    fn from(value: Detail) -> Self {
        Self::Detail(value)
    }
}

impl Decode for Reason {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::String),
                    },
                    Alternative {
                        keys: &["code", "reason"],
                        decode: |value| value.fit().map(Self::Detail),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl_debug_fields! {
    Problem { reason, owner },
}

impl_default! {
    Detail, Problem,
}

open_enum! {
    Kind,
}

open_enum_encode! {
    Kind,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Kind,
}
