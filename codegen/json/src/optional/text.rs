//! Conversions of strings, ids, timestamps, dates and their `Option`s into optional ones, for setters.

use std::borrow::Cow;

use crate::nullable::{Nullable, TypedString};

use super::{IntoElement, IntoOptional};

/// Implements `IntoOptional` of `$target` and `Nullable<$target>` for a type and its `Option`.
macro_rules! set {
    ([$($generics:tt)*] $source:ty => $target:ty) => {
        impl<$($generics)*> IntoOptional<$target> for $source {
            #[inline]
            fn into_optional(self) -> Option<$target> {
                Some(IntoElement::into_element(self))
            }
        }

        impl<$($generics)*> IntoOptional<$target> for Option<$source> {
            #[inline]
            fn into_optional(self) -> Option<$target> {
                self.map(IntoElement::into_element)
            }
        }

        impl<$($generics)*> IntoOptional<Nullable<$target>> for $source {
            #[inline]
            fn into_optional(self) -> Option<Nullable<$target>> {
                Some(Nullable::Value(
                    IntoElement::into_element(self),
                ))
            }
        }

        impl<$($generics)*> IntoOptional<Nullable<$target>>
            for Option<$source>
        {
            #[inline]
            fn into_optional(self) -> Option<Nullable<$target>> {
                self.map(|value| {
                    Nullable::Value(IntoElement::into_element(value))
                })
            }
        }
    };
}

set!(['a] &'a str => String);
set!(['a] &'a String => String);
set!(['a] Cow<'a, str> => String);
set!([] Box<str> => String);
set!([] char => String);
set!([T: TypedString] T => String);

set!([T: TypedString] String => T);
set!(['a, T: TypedString] &'a str => T);
set!(['a, T: TypedString] &'a String => T);
set!(['a, T: TypedString] &'a T => T);
