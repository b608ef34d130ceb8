//! Values of other types that set a timestamp or a date.

/// Implements `From` for a type and for a `Nullable` of it, and `IntoOptional` for setters.
macro_rules! from {
    ($target:ident: $([$($generics:tt)*] $source:ty, |$value:ident| $become:expr;)*) => {$(
        impl<$($generics)*> From<$source> for $crate::$target {
            fn from($value: $source) -> Self {
                $become
            }
        }

        impl<$($generics)*> From<$source> for $crate::Nullable<$crate::$target> {
            fn from(value: $source) -> Self {
                Self::Value(value.into())
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::$target> for $source {
            fn into_optional(self) -> Option<$crate::$target> {
                Some(self.into())
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::$target> for Option<$source> {
            fn into_optional(self) -> Option<$crate::$target> {
                self.map(Into::into)
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::Nullable<$crate::$target>> for $source {
            fn into_optional(self) -> Option<$crate::Nullable<$crate::$target>> {
                Some(self.into())
            }
        }

        impl<$($generics)*> $crate::IntoOptional<$crate::Nullable<$crate::$target>> for Option<$source> {
            fn into_optional(self) -> Option<$crate::Nullable<$crate::$target>> {
                self.map(Into::into)
            }
        }
    )*};
}

pub(crate) use from;
