//! Conversions between timestamps and other types.

use std::borrow::Cow;
use std::time::SystemTime;

use crate::nullable::TypedString;
use crate::set_by::from;

use super::instant::{Instant, Moment};
use super::{InvalidTimestamp, Timestamp, Written};

from! {
    Timestamp:
    [] SystemTime, |time| Self::of(Moment { instant: Instant::of_system_time(time), offset: Some(0) });
}

/// Setters of timestamps accept strings like setters of ids, so the implementations for `TypedString` apply.
impl TypedString for Timestamp {}

impl From<String> for Timestamp {
    /// Keeps the string, even if it is not a point in time.
    fn from(text: String) -> Self {
        Self(Written::Text(text.into()))
    }
}

impl From<&str> for Timestamp {
    /// Keeps the string, even if it is not a point in time.
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
