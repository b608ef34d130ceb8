//! Types of the requests and responses of the Orders API.

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_variant, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Decode, Encode, Extra, IntoOptional, Node, Nullable, Writer, impl_debug,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

/// The documented schema `Both`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Both {
    /// A condition, or two that both must hold.
    pub left: Option<Box<Condition>>,
    /// A condition, or two that both must hold.
    pub right: Option<Nullable<Box<Condition>>>,
    /// The property `rules`.
    pub rules: Option<Vec<Condition>>,
    /// The property `by_name`.
    pub by_name: Option<BTreeMap<String, Condition>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Both {
    /// Creates a value with the required fields.
    pub fn new(left: Condition) -> Self {
        Self {
            left: Some(Box::new(left)),
            ..Self::default()
        }
    }

    /// A condition, or two that both must hold.
    #[must_use]
    pub fn right(mut self, value: impl IntoOptional<Nullable<Box<Condition>>>) -> Self {
        self.right = value.into_optional();
        self
    }

    /// The property `rules`.
    #[must_use]
    pub fn rules(mut self, value: impl IntoOptional<Vec<Condition>>) -> Self {
        self.rules = value.into_optional();
        self
    }

    /// The property `by_name`.
    #[must_use]
    pub fn by_name(
        mut self,
        value: impl IntoOptional<BTreeMap<String, Condition>>,
    ) -> Self {
        self.by_name = value.into_optional();
        self
    }
}

impl Decode for Both {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Both")?;
        Some(Self {
            left: object.optional("left"),
            right: object.nullable("right"),
            rules: object.optional("rules"),
            by_name: object.optional("by_name"),
            extra: object.extra(),
        })
    }
}

impl Encode for Both {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("left", &self.left);
        object.field("right", &self.right);
        object.field("rules", &self.rules);
        object.field("by_name", &self.by_name);
    }
}

/// The documented schema `Other`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Other {
    /// The property `value`.
    pub value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Other {
    /// Creates a value with the required fields.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl Decode for Other {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Other")?;
        Some(Self {
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

impl Encode for Other {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("value", &self.value);
    }
}

/// A condition, or two that both must hold.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum Condition {
    /// `ConditionValue`.
    ConditionValue(ConditionValue),
    /// A number.
    Number(f64),
    /// `Both`.
    Both(Both),
    /// `Other`.
    OtherValue(Other),
    /// A JSON object of booleans.
    BooleanMap(BTreeMap<String, bool>),
    /// A list of `Condition`.
    ConditionList(Vec<Condition>),
    /// A JSON object.
    Object(Map<String, Value>),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<ConditionValue> for Condition {
    #[inline]
    fn from(value: ConditionValue) -> Self {
        Self::ConditionValue(value)
    }
}

impl From<f64> for Condition {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Both> for Condition {
    #[inline]
    fn from(value: Both) -> Self {
        Self::Both(value)
    }
}

impl From<Other> for Condition {
    #[inline]
    fn from(value: Other) -> Self {
        Self::OtherValue(value)
    }
}

impl From<BTreeMap<String, bool>> for Condition {
    #[inline]
    fn from(value: BTreeMap<String, bool>) -> Self {
        Self::BooleanMap(value)
    }
}

impl From<Vec<Condition>> for Condition {
    #[inline]
    fn from(value: Vec<Condition>) -> Self {
        Self::ConditionList(value)
    }
}

impl From<Map<String, Value>> for Condition {
    #[inline]
    fn from(value: Map<String, Value>) -> Self {
        Self::Object(value)
    }
}

impl Decode for Condition {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::ConditionValue),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::Number),
                    },
                    Alternative {
                        keys: &["left", "right", "rules", "by_name"],
                        decode: |value| value.fit().map(Self::Both),
                    },
                    Alternative {
                        keys: &["value"],
                        decode: |value| value.fit().map(Self::OtherValue),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::BooleanMap),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::ConditionList),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::Object),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Encode for Condition {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::ConditionValue(value) => value,
            Self::Number(value) => value,
            Self::Both(value) => value,
            Self::OtherValue(value) => value,
            Self::BooleanMap(value) => value,
            Self::ConditionList(value) => value,
            Self::Object(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ConditionValue {
    /// `always`
    Always,
    /// `never`
    Never,
    /// The empty string.
    Empty,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ConditionValue {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Always => "always",
            Self::Never => "never",
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConditionValue {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "always" => Self::Always,
            "never" => Self::Never,
            "" => Self::Empty,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of several types.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ReplaceOrdersBadRequestBody {
    /// A string.
    String(String),
    /// `Other`.
    OtherValue(Other),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for ReplaceOrdersBadRequestBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::OtherValue(value) => debug_variant(formatter, "OtherValue", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<&str> for ReplaceOrdersBadRequestBody {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for ReplaceOrdersBadRequestBody {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Other> for ReplaceOrdersBadRequestBody {
    #[inline]
    fn from(value: Other) -> Self {
        Self::OtherValue(value)
    }
}

impl Decode for ReplaceOrdersBadRequestBody {
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
                        keys: &["value"],
                        decode: |value| value.fit().map(Self::OtherValue),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ReplaceOrdersConflictBody {
    /// `busy`
    Busy,
    /// `gone`
    Gone,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ReplaceOrdersConflictBody {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Busy => "busy",
            Self::Gone => "gone",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReplaceOrdersConflictBody {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "busy" => Self::Busy,
            "gone" => Self::Gone,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    Both, Other, Condition,
}

impl_default! {
    Both, Other,
}

impl_extra! {
    Both, Other,
}

open_enum! {
    ConditionValue, ReplaceOrdersConflictBody,
}

open_enum_decode! {
    ConditionValue, ReplaceOrdersConflictBody,
}

open_enum_encode! {
    ConditionValue,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ConditionValue, ReplaceOrdersConflictBody,
}
