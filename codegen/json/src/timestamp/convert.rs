//! What becomes a point in time, and what it becomes.

use std::borrow::Cow;
use std::time::SystemTime;

use crate::nullable::TypedString;

use super::instant::{Instant, Moment};
use super::{InvalidTimestamp, Timestamp, Written};

/// Implements `From` for a point in time and for a `Nullable` of one, and what sets an optional one.
macro_rules! from {
    ($([$($generics:tt)*] $source:ty, |$value:ident| $become:expr;)*) => {$(
        impl<$($generics)*> From<$source> for $crate::Timestamp {
            fn from($value: $source) -> Self {
                $become
            }
        }

        impl<$($generics)*> From<$source> for $crate::Nullable<$crate::Timestamp> {
            fn from(value: $source) -> Self {
                Self::Value(value.into())
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::Timestamp> for $source {
            fn into_optional(self) -> Option<$crate::Timestamp> {
                Some(self.into())
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::Timestamp> for Option<$source> {
            fn into_optional(self) -> Option<$crate::Timestamp> {
                self.map(Into::into)
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::Nullable<$crate::Timestamp>> for $source {
            fn into_optional(self) -> Option<$crate::Nullable<$crate::Timestamp>> {
                Some(self.into())
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::Nullable<$crate::Timestamp>> for Option<$source> {
            fn into_optional(self) -> Option<$crate::Nullable<$crate::Timestamp>> {
                self.map(Into::into)
            }
        }
    )*};
}

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) use from;

from! {
    [] SystemTime, |time| Self::of(Moment { instant: Instant::of_system_time(time), offset: Some(0) });
}

/// Texts are set as those of ids are, so the traits of ids have the implementations.
impl TypedString for Timestamp {}

impl From<String> for Timestamp {
    /// Keeps the text, also if it is no point in time.
    fn from(text: String) -> Self {
        Self(Written::Text(text.into()))
    }
}

impl From<&str> for Timestamp {
    /// Keeps the text, also if it is no point in time.
    fn from(text: &str) -> Self {
        Self(Written::Text(text.into()))
    }
}

impl From<&String> for Timestamp {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<Cow<'_, str>> for Timestamp {
    fn from(text: Cow<'_, str>) -> Self {
        text.into_owned().into()
    }
}

impl From<&Self> for Timestamp {
    fn from(timestamp: &Self) -> Self {
        timestamp.clone()
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> Self {
        match timestamp.0 {
            Written::Text(text) | Written::Number(text) => text.into(),
            Written::Moment(moment) => moment.to_string(),
        }
    }
}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        timestamp.to_system_time().ok_or(InvalidTimestamp(()))
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        (&timestamp).try_into()
    }
}
