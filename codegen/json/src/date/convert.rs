//! Conversions from and to dates.

use std::borrow::Cow;

use crate::nullable::TypedString;

use super::{Date, Written};

/// Setters of dates accept strings like setters of ids, so the implementations for `TypedString` apply.
impl TypedString for Date {}

impl From<String> for Date {
    /// Keeps the string, also if it is not a date.
    fn from(text: String) -> Self {
        Self(Written::Text(text.into()))
    }
}

impl From<&str> for Date {
    /// Keeps the string, also if it is not a date.
    fn from(text: &str) -> Self {
        Self(Written::Text(text.into()))
    }
}

impl From<&String> for Date {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<Cow<'_, str>> for Date {
    fn from(text: Cow<'_, str>) -> Self {
        text.into_owned().into()
    }
}

impl From<&Self> for Date {
    fn from(date: &Self) -> Self {
        date.clone()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        match date.0 {
            Written::Text(text) | Written::Number(text) => text.into(),
            Written::Day(day) => day.to_string(),
        }
    }
}

impl From<&Date> for String {
    fn from(date: &Date) -> Self {
        date.to_string()
    }
}
