//! The values that setters of optional fields take: a value, or an `Option` of one.

mod element;
mod json;
mod list;
mod text;

use crate::nullable::Nullable;

pub use element::IntoElement;

/// A value for an optional parameter or field: a value, or an `Option` of one.
///
/// `None` sends nothing. [`Nullable::Null`] sends `null` where the type of the field is a [`Nullable`] or JSON.
///
/// | the field holds | it is set by, or by an `Option` of |
/// | --- | --- |
/// | `String` | `&str`, `String`, `&String`, `Cow<str>`, `Box<str>`, `char`, an id, a `Timestamp` or a `Date`; a reference to an id, but no `Option` of it |
/// | `f64` | `f64`; `i32` and `u32`, but no `Option` of them |
/// | an id, such as `ContactId`, a [`Timestamp`](crate::Timestamp) or a [`Date`](crate::Date) | the value or a reference to it, `&str`, `String`, `&String` |
/// | a `Timestamp` or a `Date` | also types of the features `jiff`, `chrono` and `time`; for a `Timestamp` a `SystemTime` |
/// | `Nullable<T>` | `Nullable<T>`, and the values for a `T` of the rows above; for any other `T` only `T` |
/// | `Vec<T>` | `Vec<T>`, `[T; N]`, sets and many iterators of `T`; for strings and ids also slices, and elements of type `&str`, `String`, `&String` or id |
/// | JSON | `Value`, `Map` and `Number` of `serde_json`, `&str`, `String`, `Cow<str>`, `bool`, integers of up to 64 bits, floats, and `Vec`s, slices and arrays of values that convert into a `Value` |
/// | any other `T` | `T` |
///
/// A literal `None` needs its type, `None::<&str>`, unless the field holds a number, a boolean or a struct. An empty list of
/// strings or ids needs its type too: `[""; 0]` or `Vec::<String>::new()` instead of `[]`.
///
/// The trait can be implemented for types of your own. An iterator that does not implement it sets a list after
/// `.collect::<Vec<_>>()`.
///
/// # Examples
///
/// ```
/// # use highlevel_json as highlevel;
/// use highlevel::{IntoOptional, Nullable};
///
/// fn phone(value: impl IntoOptional<Nullable<String>>) -> Option<Nullable<String>> {
///     value.into_optional()
/// }
///
/// assert_eq!(phone("+1 555 0100"), Some(Nullable::from("+1 555 0100")));
/// assert_eq!(phone(Some("+1 555 0100")), Some(Nullable::from("+1 555 0100")));
/// assert_eq!(phone(None::<String>), None);
/// assert_eq!(phone(Nullable::Null), Some(Nullable::Null));
///
/// fn amount(value: impl IntoOptional<f64>) -> Option<f64> {
///     value.into_optional()
/// }
///
/// assert_eq!(amount(320), Some(320.0));
/// assert_eq!(amount(3.2), Some(3.2));
/// assert_eq!(amount(None), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "an optional `{T}` cannot be set to a value of type `{Self}`",
    label = "expected a value that becomes a `{T}`, or an `Option` of one"
)]
pub trait IntoOptional<T> {
    /// Returns the value that is set, if there is one.
    fn into_optional(self) -> Option<T>;
}

impl<T> IntoOptional<T> for T {
    #[inline]
    fn into_optional(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoOptional<T> for Option<T> {
    #[inline]
    fn into_optional(self) -> Self {
        self
    }
}

impl<T> IntoOptional<Nullable<T>> for T {
    #[inline]
    fn into_optional(self) -> Option<Nullable<T>> {
        Some(Nullable::Value(self))
    }
}

/// Integers set a number exactly: `.amount(320)`.
macro_rules! integers_set_numbers {
    ($($integer:ty),+) => {$(
        impl IntoOptional<f64> for $integer {
            #[inline]
            fn into_optional(self) -> Option<f64> {
                Some(f64::from(self))
            }
        }

        impl IntoOptional<Nullable<f64>> for $integer {
            #[inline]
            fn into_optional(self) -> Option<Nullable<f64>> {
                Some(Nullable::Value(f64::from(self)))
            }
        }
    )+};
}

integers_set_numbers!(i32, u32);

impl<T> IntoOptional<Nullable<T>> for Option<T> {
    #[inline]
    fn into_optional(self) -> Option<Nullable<T>> {
        self.map(Nullable::Value)
    }
}
