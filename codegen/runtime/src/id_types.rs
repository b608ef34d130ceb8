//! Typed ids: the common parts of generated id types.

/// Implements the traits and methods of id types: newtypes of a string, one for each type of record.
///
/// # Examples
///
/// ```
/// /// Id of a dog.
/// #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
/// pub struct DogId(String);
///
/// highlevel_runtime::impl_ids!(DogId);
///
/// fn feed(dog: impl Into<DogId>) -> String {
///     format!("/dogs/{}", dog.into())
/// }
///
/// assert_eq!(feed("rex"), "/dogs/rex");
/// assert_eq!(feed(&DogId::from("rex")), "/dogs/rex");
/// ```
#[macro_export]
macro_rules! impl_ids {
    ($($name:ident),+ $(,)?) => {$(
        impl $name {
            /// Creates an id from a string.
            #[inline]
            pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(id.into())
            }

            /// Returns the id as a string slice.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Returns the id as an owned string.
            #[inline]
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = str;

            #[inline]
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, formatter)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(id: ::std::string::String) -> Self {
                Self(id)
            }
        }

        impl ::core::convert::From<&::std::string::String> for $name {
            #[inline]
            fn from(id: &::std::string::String) -> Self {
                Self(id.clone())
            }
        }

        impl ::core::convert::From<&$name> for $name {
            #[inline]
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::convert::From<&$name> for ::std::string::String {
            #[inline]
            fn from(id: &$name) -> Self {
                id.0.clone()
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(id: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(id))
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.0 == *other
            }
        }

        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.0 == **other
            }
        }

        impl ::core::cmp::PartialEq<::std::string::String> for $name {
            #[inline]
            fn eq(&self, other: &::std::string::String) -> bool {
                self.0 == *other
            }
        }

        impl ::core::cmp::PartialEq<$name> for str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == other.0
            }
        }

        impl ::core::cmp::PartialEq<$name> for &str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                **self == other.0
            }
        }

        impl ::core::cmp::PartialEq<$name> for ::std::string::String {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == other.0
            }
        }

        impl $crate::Decode for $name {
            #[inline]
            fn decode(node: $crate::Node<'_>) -> ::core::option::Option<Self> {
                <::std::string::String as $crate::Decode>::decode(node).map(Self)
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.string(&self.0);
            }
        }

        impl $crate::ParameterValue for $name {
            #[inline]
            fn append_to(&self, values: &mut $crate::ParameterValues) {
                values.push(&self.0);
            }
        }

        impl $crate::json::TypedString for $name {}

        impl $crate::json::IntoElement<::std::string::String> for &$name {
            #[inline]
            fn into_element(self) -> ::std::string::String {
                self.0.clone()
            }
        }

        impl $crate::IntoOptional<::std::string::String> for &$name {
            #[inline]
            fn into_optional(self) -> ::core::option::Option<::std::string::String> {
                ::core::option::Option::Some(self.0.clone())
            }
        }

        impl $crate::IntoOptional<$crate::Nullable<::std::string::String>> for &$name {
            #[inline]
            fn into_optional(
                self,
            ) -> ::core::option::Option<$crate::Nullable<::std::string::String>> {
                ::core::option::Option::Some($crate::Nullable::Value(self.0.clone()))
            }
        }

        $crate::impl_serde!($name);
    )+};
}
