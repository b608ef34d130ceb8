//! Conversions into the value of a custom field.

use serde_json::Value;

use crate::json::{Date, IntoOptional, Nullable};

use super::value::CustomFieldValue;

macro_rules! from {
    ($($source:ty => $variant:ident),* $(,)?) => {$(
        impl From<$source> for CustomFieldValue {
            fn from(value: $source) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

from! {
    &str => Text,
    String => Text,
    &String => Text,
    Date => Text,
    &Date => Text,
    i32 => Integer,
    u32 => Integer,
    i64 => Integer,
    f32 => Number,
    f64 => Number,
    bool => Boolean,
    Vec<String> => Texts,
    &[String] => Texts,
}

impl From<&[&str]> for CustomFieldValue {
    fn from(texts: &[&str]) -> Self {
        Self::Texts(texts.iter().map(|text| (*text).to_owned()).collect())
    }
}

impl From<Vec<&str>> for CustomFieldValue {
    fn from(texts: Vec<&str>) -> Self {
        texts.as_slice().into()
    }
}

impl<const N: usize> From<[&str; N]> for CustomFieldValue {
    fn from(texts: [&str; N]) -> Self {
        texts.as_slice().into()
    }
}

impl<const N: usize> From<[String; N]> for CustomFieldValue {
    fn from(texts: [String; N]) -> Self {
        Self::Texts(texts.into())
    }
}

impl From<Nullable<Self>> for CustomFieldValue {
    fn from(value: Nullable<Self>) -> Self {
        match value {
            Nullable::Null => Self::null(),
            Nullable::Value(value) => value,
        }
    }
}

/// Implements `IntoOptional<CustomFieldValue>` for a type and its `Option`.
macro_rules! set {
    ($([$($generics:tt)*] $source:ty),* $(,)?) => {$(
        impl<$($generics)*> IntoOptional<CustomFieldValue> for $source {
            fn into_optional(self) -> Option<CustomFieldValue> {
                Some(self.into())
            }
        }

        impl<$($generics)*> IntoOptional<CustomFieldValue> for Option<$source> {
            fn into_optional(self) -> Option<CustomFieldValue> {
                self.map(Into::into)
            }
        }
    )*};
}

set! {
    ['a] &'a str, [] String, ['a] &'a String, [] Date, ['a] &'a Date, [] i32, [] u32, [] i64, [] f32, [] f64, [] bool, [] Value,
    [] Vec<String>, ['a] &'a [String], ['a] &'a [&'a str], ['a] Vec<&'a str>,
    ['a, const N: usize] [&'a str; N], [const N: usize] [String; N], [] Nullable<CustomFieldValue>,
}
