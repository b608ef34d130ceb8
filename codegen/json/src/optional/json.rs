//! Conversions of values and `Option`s into optional raw JSON, for setters.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use crate::nullable::Nullable;

use super::IntoOptional;

macro_rules! set_json {
    ($([$($generics:tt)*] $source:ty),* $(,)?) => {$(
        impl<$($generics)*> IntoOptional<Value> for $source {
            #[inline]
            fn into_optional(self) -> Option<Value> {
                Some(self.into())
            }
        }

        impl<$($generics)*> IntoOptional<Value> for Option<$source> {
            #[inline]
            fn into_optional(self) -> Option<Value> {
                self.map(Into::into)
            }
        }
    )*};
}

set_json! {
    ['a] &'a str, [] String, ['a] Cow<'a, str>, [] bool, [] Number, [] Map<String, Value>,
    [] i8, [] i16, [] i32, [] i64, [] isize, [] u8, [] u16, [] u32, [] u64, [] usize, [] f32, [] f64,
    [V: Into<Value>] Vec<V>, ['a, V: Clone + Into<Value>] &'a [V], [V: Into<Value>, const N: usize] [V; N],
}

impl IntoOptional<Value> for Nullable<Value> {
    fn into_optional(self) -> Option<Value> {
        Some(self.value().unwrap_or(Value::Null))
    }
}
