//! Open enums: the common parts of generated enums of known strings.

/// Implements `From<String>` and `Display` for an open enum. That is an enum of known strings with a variant `Unknown(String)`, an
/// inherent `as_str` and `From<&str>`.
#[macro_export]
macro_rules! open_enum {
    ($($name:ty),+ $(,)?) => {$(
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
    )+};
}

/// Implements reading an open enum from JSON. It is separate, because not every enum is received.
#[macro_export]
macro_rules! open_enum_decode {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::Decode for $name {
            #[inline]
            fn decode(node: $crate::Node<'_>) -> ::core::option::Option<Self> {
                if let ::core::option::Option::Some(text) = node.as_str() {
                    return ::core::option::Option::Some(Self::from(text));
                }
                <::std::string::String as $crate::Decode>::decode(node).map(Self::from)
            }
        }
    )+};
}

/// Implements sending an open enum. It is separate, because not every enum is sent.
#[macro_export]
macro_rules! open_enum_encode {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.string(self.as_str());
            }
        }

        impl $crate::ParameterValue for $name {
            #[inline]
            fn append_to(&self, values: &mut $crate::ParameterValues) {
                values.push(self.as_str());
            }
        }
    )+};
}

/// Implements `FromStr` and `AsRef<str>` for an open enum. They are separate, because not every program compiles them.
#[macro_export]
macro_rules! open_enum_extras {
    ($($name:ty),+ $(,)?) => {$(
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}
