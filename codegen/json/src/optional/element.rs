//! Conversions to strings, ids, timestamps and dates.

use std::borrow::Cow;

use crate::nullable::TypedString;

/// A value that converts into an element of a list of `E`: an `E`, or a value that converts into a string, an id, a timestamp or a
/// date.
#[diagnostic::on_unimplemented(
    message = "a list of `{E}` cannot have an element of type `{Self}`",
    label = "expected elements that become a `{E}`"
)]
pub trait IntoElement<E> {
    /// Returns the element.
    fn into_element(self) -> E;
}

impl<E> IntoElement<E> for E {
    #[inline]
    fn into_element(self) -> E {
        self
    }
}

macro_rules! element {
    ($([$($generics:tt)*] $source:ty => $element:ty, |$value:ident| $become:expr;)*) => {$(
        impl<$($generics)*> IntoElement<$element> for $source {
            #[inline]
            fn into_element(self) -> $element {
                let $value = self;
                $become
            }
        }
    )*};
}

element! {
    ['a] &'a str => String, |text| text.to_owned();
    ['a] &'a &'a str => String, |text| (*text).to_owned();
    ['a] &'a String => String, |text| text.clone();
    ['a] Cow<'a, str> => String, |text| text.into_owned();
    [] Box<str> => String, |text| text.into_string();
    [] char => String, |character| character.to_string();
    [T: TypedString] T => String, |id| id.into();
    [T: TypedString] String => T, |text| text.into();
    ['a, T: TypedString] &'a str => T, |text| text.to_owned().into();
    ['a, T: TypedString] &'a &'a str => T, |text| (*text).to_owned().into();
    ['a, T: TypedString] &'a String => T, |text| text.clone().into();
    ['a, T: TypedString] &'a T => T, |id| id.clone();
}
